package travaux.core.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a delegation is reported to have wanted of a provision. Never a place in a text.
 *
 * @param id stable within its dossier
 * @param delegations ids of those who took it; a group stands for itself and is not opened into its members
 * @param andOthers whether the source says that there were others
 * @param speaker the person, where a source names one
 * @param onBehalfOf whom they spoke for, in the source's words
 * @param support who stood behind it
 * @param article the provision as the source numbers it in that version, or a subject; empty where none is said
 * @param draftVersion the version it speaks of, in the source's words, or empty
 * @param draft id of the draft it speaks of
 * @param document id of the document it is about or was made in
 * @param session when in the negotiation, in words, or empty
 * @param date as exactly as known
 * @param setting plenary, informals, written and the like, or empty where no source says
 * @param stance what was wanted
 * @param subject of what, in our own words
 * @param reason why, as reported, in our own words, or empty
 * @param terms words it was about
 * @param withdrawnBy id of the delegation that took it back
 * @param rows ids of the concordance rows it concerns, where its article says no number that could be followed
 * @param evidence on what it rests
 */
public record Position(
        String id,
        List<String> delegations,
        boolean andOthers,
        Optional<String> speaker,
        Optional<String> onBehalfOf,
        Support support,
        String article,
        String draftVersion,
        Optional<String> draft,
        Optional<String> document,
        String session,
        Optional<EventDate> date,
        String setting,
        Stance stance,
        String subject,
        String reason,
        List<String> terms,
        Optional<String> withdrawnBy,
        List<String> rows,
        Evidence evidence) {

    /** Copies the lists. */
    public Position {
        delegations = List.copyOf(delegations);
        terms = List.copyOf(terms);
        rows = List.copyOf(rows);
    }

    /** Whether a delegation took it, stood behind it, was spoken for by name, or took it back. */
    public boolean isOf(Delegation delegation) {
        Stream<String> named = Stream.of(delegations.stream(), support.named().stream(), withdrawnBy.stream())
                .flatMap(ids -> ids);
        return named.anyMatch(delegation.id()::equals)
                || onBehalfOf.filter(delegation::isCalled).isPresent();
    }
}
