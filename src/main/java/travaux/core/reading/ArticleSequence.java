package travaux.core.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import travaux.core.text.Numerals;
import travaux.core.text.UnitKind;

/** Where the numbers of articles have got to, so that a number out of order can be taken for the reference it probably is. */
final class ArticleSequence {

    /** How many articles in a row may have fallen out of a draft, or been lost by a scanner. */
    private static final int GAP = 3;

    private String last = "";
    private int level;
    private boolean inArticle;
    private boolean worded;
    private final Map<UnitKind, String> divisions = new EnumMap<>(UnitKind.class);

    /** Takes note of a heading. */
    void take(Block.Heading heading) {
        divisions.put(heading.kind(), heading.number());
        inArticle = heading.kind() == UnitKind.ARTICLE || (inArticle && isSectionOfArticle(heading));
        if (heading.kind() == UnitKind.ARTICLE) {
            level = heading.level();
            last = heading.number();
            worded |= heading.label().codePoints().anyMatch(c -> Character.isLetter(c))
                    && Designation.at(heading.label()).isPresent();
        } else if (heading.kind() == UnitKind.ANNEX
                || heading.kind() == UnitKind.PART
                || heading.kind() == UnitKind.CHAPTER) {
            inArticle = false;
        }
    }

    /** A section set wider than the articles, or like them, stands beside the last one unless it is numbered after it. */
    private boolean isSectionOfArticle(Block.Heading heading) {
        boolean like = heading.level() > 0 && heading.level() <= level;
        return heading.kind() == UnitKind.SECTION && (!like || heading.number().startsWith(last));
    }

    /** How the article last opened was set; 0 where the source says nothing, or none was. */
    int level() {
        return level;
    }

    /** The number of the article last opened, or empty. */
    String last() {
        return last;
    }

    /** Whether the unit last opened is an article or a section of one. */
    boolean isInArticle() {
        return inArticle;
    }

    /** Whether articles are called so in this text. */
    boolean isWorded() {
        return worded;
    }

    /** Whether a designation's number comes next: a little above the last, the last with another suffix, or a new beginning. */
    boolean follows(Designation designation) {
        if (designation.kind() != UnitKind.ARTICLE
                || last.isEmpty()
                || (designation.number().equals("1") && !inArticle)) {
            return true;
        }
        int from = leading(last);
        int to = leading(designation.number());
        if (from < 0 || to < 0) {
            return !designation.number().equals(last);
        }
        return (to > from && to <= from + GAP)
                || (to == from && !designation.number().equals(last));
    }

    /** Whether a number is the last one's immediate successor. */
    boolean isNext(String number) {
        return inArticle && leading(last) >= 0 && leading(number) == leading(last) + 1;
    }

    /** Whether a part, chapter, section or annex is numbered one higher than the last of its kind. */
    boolean isNextDivision(Designation designation) {
        OptionalInt before = Numerals.roman(divisions.getOrDefault(designation.kind(), ""));
        OptionalInt here = Numerals.roman(designation.number());
        return designation.kind() != UnitKind.ARTICLE
                && before.isPresent()
                && here.isPresent()
                && here.getAsInt() == before.getAsInt() + 1;
    }

    private static int leading(String number) {
        String digits = number.replaceAll("^(\\d{0,6}).*$", "$1");
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }
}
