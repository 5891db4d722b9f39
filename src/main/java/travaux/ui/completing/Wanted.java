package travaux.ui.completing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftAtHand;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.KeptText;
import travaux.core.record.RegisteredDocument;
import travaux.ui.support.Dates;
import travaux.ui.support.LanguageNames;
import travaux.ui.support.Messages;

/**
 * A draft on the page where its dossier is completed.
 *
 * @param dossier it belongs to
 * @param at how it stands, with what the reader added
 */
record Wanted(Dossier dossier, DraftAtHand at) {

    DraftEntry draft() {
        return at.draft();
    }

    /** Its name and its date. */
    String title() {
        return draft().date()
                .map(date -> draft().name() + " · " + Dates.of(date))
                .orElse(draft().name());
    }

    /** Its symbol, and whether a source shows it. */
    String symbol() {
        return draft().symbol()
                .map(symbol -> draft().symbolVerified() ? symbol : Messages.text("complete.unverified", symbol))
                .orElse(Messages.text("complete.noSymbol"));
    }

    /** In which languages it is at hand, and in which the register lists it. */
    String languages() {
        List<String> here = Stream.concat(
                        bundled().stream(),
                        at.kept().stream()
                                .filter(text -> text.role() == KeptText.Role.TEXT)
                                .map(KeptText::language))
                .distinct()
                .map(LanguageNames::of)
                .toList();
        List<String> listed = documents()
                .map(RegisteredDocument::language)
                .filter(language -> !language.isEmpty())
                .map(LanguageNames::of)
                .distinct()
                .filter(language -> !here.contains(language))
                .toList();
        String there = listed.isEmpty() ? "" : Messages.text("complete.listed", String.join(", ", listed));
        String had = here.isEmpty() ? "" : Messages.text("complete.inLanguages", String.join(", ", here));
        String both = Stream.of(had, there).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return both.isEmpty() ? Messages.text("complete.noLanguage") : both;
    }

    private Optional<String> bundled() {
        boolean ours = at.isAtHand() && at.kept().isEmpty();
        return ours ? Optional.of(draft().draft().info().language()) : Optional.empty();
    }

    /** Whether it can be asked for: it has a symbol, and the dossier says where. */
    boolean canBeFetched() {
        return !draft().symbols().isEmpty() && !dossier.addresses().isEmpty();
    }

    /** The official page in a language: made from the symbol, or the address that the register gives. */
    Optional<String> page(String language) {
        return draft().symbols().stream()
                .flatMap(symbol -> dossier.addresses().stream().map(address -> address.page(symbol, language)))
                .findFirst()
                .or(() -> documents()
                        .flatMap(document -> document.link().stream())
                        .findFirst());
    }

    /** The entries of the register that hold this very draft, as far as that can be told. */
    private Stream<RegisteredDocument> documents() {
        return dossier.record().documents().stream()
                .filter(document ->
                        document.draft().filter(draft().id()::equals).isPresent())
                .filter(document -> document.symbol()
                        .map(draft().symbols()::contains)
                        .orElse(draft().symbols().isEmpty()));
    }

    /** The kept texts, each followed by what corrects it. */
    List<KeptText> kept() {
        return at.kept().stream()
                .sorted(java.util.Comparator.comparing(KeptText::language)
                        .thenComparing(text -> text.role() == KeptText.Role.CORRIGENDUM))
                .toList();
    }
}
