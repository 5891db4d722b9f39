package travaux.core.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.NumberTrail;
import travaux.core.importing.UnusableInputException;
import travaux.core.record.ProvisionReference;

/** A provision that somebody asks for, followed through the concordance to whatever number it has in each draft. */
final class Following {

    private final String draft;
    private final Optional<ProvisionReference> asked;
    private final String subject;
    private final Optional<NumberTrail> trail;

    private Following(String draft, Optional<ProvisionReference> asked, String subject, Optional<NumberTrail> trail) {
        this.draft = draft;
        this.asked = asked;
        this.subject = subject;
        this.trail = trail;
    }

    /**
     * Follows what a reader calls a provision.
     *
     * @param in id of the draft that the number counts in; the last one if empty
     * @throws UnusableInputException if there is no such draft, or nothing in the dossier has that number there
     */
    static Following of(Dossier dossier, String written, Optional<String> in) throws UnusableInputException {
        DraftEntry entry = Tracing.entry(dossier, in);
        List<ProvisionReference> named = ProvisionReference.in(written);
        if (named.isEmpty()) {
            return new Following(entry.id(), Optional.empty(), bare(written), Optional.empty());
        }
        ProvisionReference first = named.getFirst();
        requireKnown(dossier, entry, first.number());
        NumberTrail trail = NumberTrail.of(dossier, entry.id(), first.number());
        return new Following(entry.id(), Optional.of(first), "", Optional.of(trail));
    }

    /** Ids of the concordance rows that follow it. */
    Set<String> rows() {
        return trail.map(NumberTrail::rows).orElse(Set.of());
    }

    /**
     * Whether what is said of an article of a draft is said of it. Paragraphs are told apart within the draft asked about;
     * nothing follows them from draft to draft.
     *
     * @param article as a source writes it
     * @param of id of the draft that it counts in, if it is one
     * @param itsRows rows of the concordance that it is put to
     */
    boolean meets(String article, Optional<String> of, List<String> itsRows) {
        if (asked.isEmpty()) {
            return Stream.of(article.split("[,;/]"))
                    .anyMatch(part -> (" " + bare(part) + " ").contains(" " + subject + " "));
        }
        boolean byNumber = of.isPresent()
                && ProvisionReference.in(article).stream().anyMatch(reference -> meets(reference, of.get()));
        return byNumber || itsRows.stream().anyMatch(rows()::contains);
    }

    private boolean meets(ProvisionReference reference, String of) {
        return of.equals(draft)
                ? asked.get().touches(reference)
                : trail.get().stops().containsKey(new NumberTrail.Stop(of, reference.number()));
    }

    private static void requireKnown(Dossier dossier, DraftEntry entry, String number) throws UnusableInputException {
        if (isKnown(dossier, entry.id(), number) || UnitFinder.isThere(entry.draft(), number)) {
            return;
        }
        Map<String, String> elsewhere = new TreeMap<>();
        for (DraftEntry other : dossier.drafts()) {
            if (isKnown(dossier, other.id(), number) || UnitFinder.isThere(other.draft(), number)) {
                elsewhere.put(other.id(), other.name());
            }
        }
        String others = elsewhere.isEmpty()
                ? " No other draft has one either."
                : " To follow that of another draft, add --in with one of: " + String.join(", ", elsewhere.keySet())
                        + ".";
        throw new UnusableInputException(
                "Nothing is known of an article " + number + " in " + entry.name() + "." + others);
    }

    private static boolean isKnown(Dossier dossier, String draft, String number) {
        boolean inPosition = dossier.record().positions().stream()
                .filter(position -> position.draft().equals(Optional.of(draft)))
                .flatMap(position -> ProvisionReference.in(position.article()).stream())
                .anyMatch(reference -> reference.number().equals(number));
        return inPosition || !dossier.rowsOf(draft, number).isEmpty();
    }

    private static String bare(String words) {
        List<String> bare =
                new ArrayList<>(List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        return bare.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
