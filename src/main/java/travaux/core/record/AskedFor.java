package travaux.core.record;

import java.util.List;

/**
 * A recorded position that touches a change of words or elements. It says what was asked for; that it was asked does not mean
 * that it caused the change.
 *
 * @param position what was asked
 * @param names the position's terms that the changed words have, or the whole of its subject; empty where none
 * @param step when it was asked
 * @param score how strongly it touches the change, at least 1
 */
public record AskedFor(Position position, List<String> names, AskedFor.Step step, int score) {

    /** When something was asked, seen from two drafts. */
    public enum Step {
        /** Of the earlier draft or one between them, or in the time between them. */
        BETWEEN,
        /** Before the earlier draft. */
        BEFORE,
        /** Of the later draft, or after it. */
        AFTER,
        /** No source says. */
        UNKNOWN;

        /** Its name in JSON. */
        public String wireName() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Copies the list. */
    public AskedFor {
        names = List.copyOf(names);
    }
}
