package travaux.ui.support;

import java.util.List;
import java.util.Set;
import travaux.core.diff.Change;
import travaux.core.diff.ChangeClass;

/** The colours changes are shown in: one each, beside a word that says the same. */
public enum ChangeTones {
    /** Something came. */
    INSERT("tone-insert"),
    /** Something went. */
    DELETE("tone-delete"),
    /** Something stands elsewhere. */
    MOVED("tone-moved"),
    /** Brackets changed. */
    BRACKET("tone-bracket"),
    /** Shall/may wording. */
    FORCE("tone-force"),
    /** Anything else. */
    PLAIN("tone-plain");

    /** The class that says most of a change comes first. */
    private static final List<ChangeClass> WEIGHT = List.of(
            ChangeClass.LEGAL_FORCE,
            ChangeClass.ALTERNATIVE_CHOSEN,
            ChangeClass.BRACKETED_TEXT_DROPPED,
            ChangeClass.ALTERNATIVE_ADDED,
            ChangeClass.MOVED_EDITED,
            ChangeClass.MOVED,
            ChangeClass.PLACEHOLDER_FILLED,
            ChangeClass.EMPTIED,
            ChangeClass.REFERENCE_STALE,
            ChangeClass.REFERENCE_UPDATED,
            ChangeClass.RENUMBERED,
            ChangeClass.WORDING,
            ChangeClass.INSERTED,
            ChangeClass.DELETED,
            ChangeClass.BRACKETS_LIFTED,
            ChangeClass.BRACKETS_ADDED,
            ChangeClass.COSMETIC);

    private final String styleClass;

    ChangeTones(String styleClass) {
        this.styleClass = styleClass;
    }

    /** The style class that paints it. */
    public String styleClass() {
        return styleClass;
    }

    /** The colour of a change: that of the class that says most. */
    public static ChangeTones of(Change change) {
        return switch (first(change.classes())) {
            case LEGAL_FORCE -> FORCE;
            case INSERTED, PLACEHOLDER_FILLED -> INSERT;
            case DELETED, BRACKETED_TEXT_DROPPED, EMPTIED -> DELETE;
            case MOVED, MOVED_EDITED -> MOVED;
            case BRACKETS_ADDED, BRACKETS_LIFTED, ALTERNATIVE_ADDED, ALTERNATIVE_CHOSEN -> BRACKET;
            case WORDING -> INSERT;
            case RENUMBERED, REFERENCE_UPDATED, REFERENCE_STALE, COSMETIC -> PLAIN;
        };
    }

    /** Classes by how much they say. */
    public static List<ChangeClass> sorted(Set<ChangeClass> classes) {
        return WEIGHT.stream().filter(classes::contains).toList();
    }

    private static ChangeClass first(Set<ChangeClass> classes) {
        return sorted(classes).getFirst();
    }
}
