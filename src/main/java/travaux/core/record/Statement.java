package travaux.core.record;

import java.util.List;
import java.util.Optional;

/**
 * Something said about a negotiation that is neither an event nor a position on the text.
 *
 * @param id stable within its dossier
 * @param kind claim, argument, comparison, forecast, opinion, framing, definition, draft-wording or context
 * @param speaker who said it, where that is known
 * @param onBehalfOf for whom
 * @param date as exactly as known
 * @param text what was said, in our own words
 * @param terms words it was about
 * @param article the provision as the source numbers it, or empty where it names none
 * @param draft id of the draft that this number counts in
 * @param rows ids of the concordance rows it concerns, where its article says no number that could be followed
 * @param about ids of what it speaks of: events, planned steps, documents, statements, positions; a draft as
 *     {@code draft:ID}
 * @param claim whether it is only what somebody says, to be shown as such and with the speaker
 * @param evidence on what it rests
 */
public record Statement(
        String id,
        String kind,
        Optional<String> speaker,
        Optional<String> onBehalfOf,
        Optional<EventDate> date,
        String text,
        List<String> terms,
        String article,
        Optional<String> draft,
        List<String> rows,
        List<String> about,
        boolean claim,
        Evidence evidence) {

    /** What stands before a draft's id in {@link #about}. */
    public static final String DRAFT = "draft:";

    /** Copies the lists. */
    public Statement {
        terms = List.copyOf(terms);
        rows = List.copyOf(rows);
        about = List.copyOf(about);
    }

    /** Id of the draft it speaks of: that of its article, or the first it is about. */
    public Optional<String> speaksOf() {
        return draft.or(() -> about.stream()
                .filter(id -> id.startsWith(DRAFT))
                .map(id -> id.substring(DRAFT.length()))
                .findFirst());
    }

    /** Whether it was said by a delegation, or for it. */
    public boolean isOf(Delegation delegation) {
        return speaker.filter(delegation::isCalled).isPresent()
                || onBehalfOf.filter(delegation::isCalled).isPresent();
    }
}
