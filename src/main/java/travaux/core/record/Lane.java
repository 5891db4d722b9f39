package travaux.core.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where on a timeline an event is drawn. */
public enum Lane {
    /** Meetings of the committee and between its sessions. */
    SESSIONS,
    /** Draft texts. */
    DRAFTS,
    /** Resolutions, decisions, votes, adoption, signature. */
    DECISIONS,
    /** Letters, statements, proposals, documents. */
    STATEMENTS;

    /** The kinds of event that belong here unless the event says otherwise. */
    public List<String> kinds() {
        return switch (this) {
            case SESSIONS -> List.of("session", "intersessional", "postponement");
            case DRAFTS -> List.of("draft");
            case DECISIONS ->
                List.of(
                        "resolution",
                        "draft-resolution",
                        "decision",
                        "vote",
                        "adoption",
                        "signing",
                        "signature",
                        "ratification",
                        "deadline",
                        "observance");
            case STATEMENTS -> List.of("letter", "statement", "proposal", "document", "notice");
        };
    }

    /** The word used in JSON. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where events of a kind are drawn; empty for a kind this program does not know. */
    public static Optional<Lane> of(String kind) {
        return Arrays.stream(values())
                .filter(lane -> lane.kinds().contains(kind))
                .findFirst();
    }

    /** The lane of a word used in JSON. */
    public static Optional<Lane> named(String wireName) {
        return Arrays.stream(values())
                .filter(lane -> lane.wireName().equals(wireName))
                .findFirst();
    }
}
