package travaux.ui.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.record.EventDate;
import travaux.core.record.RegisteredDocument;
import travaux.ui.support.Dates;
import travaux.ui.support.LanguageNames;
import travaux.ui.support.Messages;

/**
 * A document of the register as it is shown.
 *
 * @param document what the record says
 * @param verified whether a source shows its symbol: the register says so, and so does each draft that has the symbol
 * @param atHand whether its words are at hand
 * @param links addresses: its own, or those where its symbol leads, in the order in which to try them
 */
record DocumentRow(RegisteredDocument document, boolean verified, boolean atHand, List<String> links) {

    /** Sorts behind every date. */
    static final String NO_DATE = "9999-99";

    private static final String LAST = "\uFFFF";
    private static final String ENGLISH = "en";

    DocumentRow {
        links = List.copyOf(links);
    }

    static List<DocumentRow> of(Dossier dossier) {
        return dossier.record().documents().stream()
                .map(document -> new DocumentRow(
                        document, isVerified(dossier, document), isAtHand(dossier, document), links(dossier, document)))
                .toList();
    }

    private static boolean isVerified(Dossier dossier, RegisteredDocument document) {
        return document.symbolVerified()
                && dossier.drafts().stream()
                        .filter(draft -> !draft.symbolVerified())
                        .flatMap(draft -> draft.symbols().stream())
                        .noneMatch(symbol ->
                                document.symbol().filter(symbol::equals).isPresent());
    }

    /** The register does not say which of the documents about a draft is the draft: the symbol does, or else the day. */
    private static boolean isAtHand(Dossier dossier, RegisteredDocument document) {
        return document.draft()
                .flatMap(dossier::draft)
                .filter(draft -> draft.state().isComparableByWords() && isOf(document, draft))
                .isPresent();
    }

    private static boolean isOf(RegisteredDocument document, DraftEntry draft) {
        boolean sameLanguage = document.language().isEmpty()
                || document.language().startsWith(draft.draft().info().language());
        boolean sameSymbol = document.symbol().isPresent()
                ? draft.symbols().contains(document.symbol().get())
                : draft.symbol().isEmpty()
                        && document.date().isPresent()
                        && document.date().equals(draft.date());
        return sameLanguage && sameSymbol;
    }

    private static List<String> links(Dossier dossier, RegisteredDocument document) {
        if (document.link().isPresent() || !isVerified(dossier, document) || !isSymbol(document.symbol())) {
            return document.link().stream().toList();
        }
        String language = document.language().matches("[a-z]{2}") ? document.language() : ENGLISH;
        return dossier.addresses().stream()
                .map(address -> address.page(document.symbol().orElseThrow(), language))
                .toList();
    }

    /** Whether it is of the make by which archives find documents: parts with slashes between. */
    private static boolean isSymbol(Optional<String> symbol) {
        return symbol.filter(written -> written.matches("[A-Z]+/[^\\s]+")).isPresent();
    }

    String symbol() {
        return document.symbol()
                .map(symbol -> verified ? symbol : Messages.text("documents.unverified", symbol))
                .orElse("");
    }

    String date() {
        return document.date().map(Dates::of).orElse("");
    }

    /** In order of time: a month without a day before its days, a year without a month before its months, those without a date last. */
    String dateKey() {
        return document.date().map(EventDate::iso).orElse(NO_DATE);
    }

    /** A symbol with its figures in a comparable form, so that Rev.2 goes before Rev.10; those without one last. */
    static String symbolKey(String symbol) {
        String key = Stream.of(symbol.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)"))
                .map(part -> part.matches("\\d{1,9}") ? "0".repeat(9 - part.length()) + part : part)
                .collect(Collectors.joining());
        return key.isEmpty() ? LAST : key;
    }

    String hand() {
        return Messages.text(atHand ? "documents.atHand" : "documents.notAtHand");
    }

    String link() {
        return links.isEmpty() ? "" : links.getFirst();
    }

    /** Whether a word, in lower case, stands anywhere in the row, or is what its language is called. */
    boolean says(String word) {
        return Stream.of(
                        Stream.of(line(), document.note()),
                        document.otherSymbols().stream(),
                        LanguageNames.sought(document.language()).stream())
                .flatMap(words -> words)
                .collect(Collectors.joining("\t"))
                .toLowerCase(Locale.getDefault())
                .contains(word);
    }

    /** Whether each of the words does. */
    boolean saysAll(List<String> words) {
        return words.stream().allMatch(this::says);
    }

    /** The language by its name, or empty. */
    String language() {
        return LanguageNames.of(document.language());
    }

    /** The row with a tab between columns. */
    String line() {
        return String.join(
                "\t",
                symbol(),
                document.title(),
                document.type(),
                document.author(),
                document.date().map(EventDate::iso).orElse(""),
                language(),
                hand(),
                link());
    }
}
