package travaux.core.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which article of a draft an element stands. */
final class Places {

    private static final Pattern ARTICLE = Pattern.compile("\\s*(\\d+[a-z]*)\\b.*");

    private Places() {}

    /** The number of the article in a place such as {@code 24(1)}. */
    static Optional<String> article(String where) {
        Matcher matcher = ARTICLE.matcher(where);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /**
     * The number of the article, {@code ?} where no source gives it. Empty where the row says that the provision was not
     * there, or has several numbers and no cell says which is meant.
     *
     * @param where by draft id, the places that sources show, some of them empty
     */
    static Optional<String> number(ConcordanceRow row, String draft, Map<String, String> where) {
        Optional<String> said = article(where.getOrDefault(draft, ""));
        if (said.isPresent()) {
            return said;
        }
        Optional<List<String>> numbers = row.in(draft);
        if (numbers.isEmpty()) {
            return Optional.of(ConcordanceRow.UNKNOWN_NUMBER);
        }
        return numbers.get().size() == 1
                ? Optional.of(numbers.get().getFirst())
                : strand(row, where)
                        .filter(index -> index < numbers.get().size())
                        .map(numbers.get()::get);
    }

    /** Which number of a row's lists is meant, found from the cells that do name a place. */
    private static Optional<Integer> strand(ConcordanceRow row, Map<String, String> where) {
        return where.entrySet().stream()
                .flatMap(cell -> article(cell.getValue()).stream()
                        .map(number -> row.in(cell.getKey()).orElse(List.of()).indexOf(number)))
                .filter(index -> index >= 0)
                .findFirst();
    }
}
