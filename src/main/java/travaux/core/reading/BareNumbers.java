package travaux.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;
import travaux.core.text.UnitKind;

/**
 * Headings of texts that do not call their articles so: {@code 1. Scope}. In plain lines they are believed only where no line
 * names an article, and where several of them, in order, each have text below.
 */
final class BareNumbers {

    private final Map<Integer, NumberedTitle> titles = new HashMap<>();
    private final boolean hasDigits;

    private BareNumbers(List<MarkedLine> lines) {
        boolean worded = lines.stream().anyMatch(BareNumbers::namesArticle);
        hasDigits = worded || lines.stream().anyMatch(BareNumbers::isStyledDigits);
        if (!hasDigits) {
            find(lines);
        }
    }

    static BareNumbers in(List<MarkedLine> lines) {
        return new BareNumbers(lines);
    }

    /** The bare heading at the line with this index, if it is one. */
    Optional<NumberedTitle> at(int index) {
        return Optional.ofNullable(titles.get(index));
    }

    /**
     * The heading a bare number opens.
     *
     * @param article number of the article it stands in, which a letter is added to; empty if none
     */
    Block.Heading heading(NumberedTitle title, MarkedLine line, int level, String article) {
        List<Mark> references = line.marks().stream()
                .filter(mark -> mark.kind() == MarkKind.FOOTNOTE_REFERENCE)
                .toList();
        boolean below = title.numeral() == NumberedTitle.Numeral.LETTER && !article.isEmpty();
        boolean articles = title.numeral() == NumberedTitle.Numeral.ROMAN && !hasDigits && titles.isEmpty();
        return new Block.Heading(
                articles ? UnitKind.ARTICLE : title.kind(),
                below ? article + title.number().toLowerCase(Locale.ROOT) : StandingNumber.of(title, line),
                title.label(),
                title.title(),
                level,
                line.place(),
                references);
    }

    private static boolean namesArticle(MarkedLine line) {
        return Designation.at(line.text())
                .filter(d -> d.kind() == UnitKind.ARTICLE)
                .filter(d -> line.style() instanceof MarkedLine.Style.Heading
                        || d.rest(line.text()).isEmpty()
                        || d.separated())
                .isPresent();
    }

    private static boolean isStyledDigits(MarkedLine line) {
        return line.style() instanceof MarkedLine.Style.Heading
                && NumberedTitle.at(line.text())
                        .filter(title -> title.numeral() == NumberedTitle.Numeral.DIGITS)
                        .isPresent();
    }

    private void find(List<MarkedLine> lines) {
        List<Integer> found = new ArrayList<>();
        int last = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int value = isTitleWithText(lines, i) ? value(lines.get(i)) : -1;
            if (value == last + 1 || value == 1 || (value == last && last > 0)) {
                found.add(i);
                last = value;
            }
        }
        if (found.size() >= 2 && found.stream().anyMatch(i -> value(lines.get(i)) > 1)) {
            found.forEach(i -> NumberedTitle.at(lines.get(i).text()).ifPresent(title -> titles.put(i, title)));
            findLetters(lines);
        }
    }

    private void findLetters(List<MarkedLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<NumberedTitle> title = NumberedTitle.at(lines.get(i).text())
                    .filter(t -> t.numeral() == NumberedTitle.Numeral.LETTER && TitleShape.isTitle(t.title()));
            if (title.isPresent() && isBold(lines.get(i))) {
                titles.put(i, title.get());
            }
        }
    }

    private static boolean isTitleWithText(List<MarkedLine> lines, int index) {
        Optional<NumberedTitle> title = digitTitle(lines.get(index));
        return title.isPresent() && (digitTitle(lines.get(index + 1)).isEmpty() || isBold(lines.get(index)));
    }

    private static Optional<NumberedTitle> digitTitle(MarkedLine line) {
        return line.text().length() > 200
                ? Optional.empty()
                : NumberedTitle.at(line.text())
                        .filter(title -> title.numeral() == NumberedTitle.Numeral.DIGITS)
                        .filter(title ->
                                TitleShape.isTitle(title.title()) && line.style() instanceof MarkedLine.Style.Body);
    }

    private static int value(MarkedLine line) {
        return digitTitle(line)
                .map(title -> NumberedTitle.last(title.number()).replaceAll("\\D.*$", ""))
                .filter(digits -> !digits.isEmpty())
                .map(Integer::parseInt)
                .orElse(-1);
    }

    private static boolean isBold(MarkedLine line) {
        return line.marks().stream()
                                .filter(mark -> mark.kind() == MarkKind.BOLD)
                                .map(Mark::range)
                                .mapToInt(TextRange::length)
                                .sum()
                        * 10
                > line.text().length() * 7;
    }
}
