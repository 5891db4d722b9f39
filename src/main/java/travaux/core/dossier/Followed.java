package travaux.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import travaux.core.record.Confidence;
import travaux.core.record.ProvisionReference;

/**
 * What a provision that a source names had become by the last draft. Articles are followed; their paragraphs are not.
 *
 * @param provision as named, with its paragraph: {@code 42(1)}; the topic of a row where no number was said
 * @param numbers of its article in the last draft; empty where none is known
 * @param confidence how sure they are; empty where there are none
 * @param rows ids of the concordance rows that follow it
 * @param leftOut whether a source says that the last draft does not have it
 */
public record Followed(
        String provision, List<String> numbers, Optional<Confidence> confidence, List<String> rows, boolean leftOut) {

    /** Copies the lists. */
    public Followed {
        numbers = List.copyOf(numbers);
        rows = List.copyOf(rows);
    }

    static List<Followed> of(Dossier dossier, String article, Optional<String> draft, List<String> rows) {
        if (dossier.drafts().isEmpty()) {
            return List.of();
        }
        String last = dossier.drafts().getLast().id();
        List<Followed> followed = new ArrayList<>();
        draft.ifPresent(id -> ProvisionReference.in(article)
                .forEach(reference -> followed.add(reference(dossier, reference, id, last))));
        rows.stream()
                .map(id -> ReadRecord.row(dossier.concordance(), id))
                .flatMap(Optional::stream)
                .filter(row -> followed.stream().noneMatch(one -> one.rows().contains(row.id())))
                .map(row -> row(row, last))
                .forEach(followed::add);
        return followed;
    }

    private static Followed reference(Dossier dossier, ProvisionReference reference, String draft, String last) {
        NumberTrail trail = NumberTrail.of(dossier, draft, reference.number());
        List<String> numbers = trail.in(last);
        boolean leftOut = numbers.isEmpty()
                && trail.rows().stream()
                        .map(id -> ReadRecord.row(dossier.concordance(), id))
                        .flatMap(Optional::stream)
                        .anyMatch(row -> row.in(last).filter(List::isEmpty).isPresent());
        return new Followed(
                reference.number() + reference.paragraph(),
                numbers,
                trail.sureness(last),
                List.copyOf(trail.rows()),
                leftOut);
    }

    private static Followed row(ConcordanceRow row, String last) {
        List<String> numbers = new ArrayList<>(row.in(last).orElse(List.of()));
        numbers.removeIf(number -> Objects.equals(number, ConcordanceRow.UNKNOWN_NUMBER));
        return new Followed(
                row.topic(),
                numbers,
                numbers.isEmpty() ? Optional.empty() : Optional.of(row.ends().getOrDefault(last, row.confidence())),
                List.of(row.id()),
                row.in(last).filter(List::isEmpty).isPresent());
    }
}
