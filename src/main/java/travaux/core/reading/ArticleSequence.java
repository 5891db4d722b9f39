package travaux.core.reading;

import travaux.core.text.UnitKind;

/** Where the numbers of articles have got to, so that a number out of order can be taken for the reference it probably is. */
final class ArticleSequence {

    /** How many articles in a row may have fallen out of a draft, or been lost by a scanner. */
    private static final int GAP = 3;

    private String last = "";
    private boolean inArticle;
    private boolean worded;

    /** Takes note of a heading. */
    void take(Block.Heading heading) {
        inArticle = heading.kind() == UnitKind.ARTICLE || (inArticle && heading.kind() == UnitKind.SECTION);
        if (heading.kind() == UnitKind.ARTICLE) {
            last = heading.number();
            worded |= heading.label().codePoints().anyMatch(c -> Character.isLetter(c))
                    && Designation.at(heading.label()).isPresent();
        } else if (heading.kind() == UnitKind.ANNEX
                || heading.kind() == UnitKind.PART
                || heading.kind() == UnitKind.CHAPTER) {
            inArticle = false;
        }
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

    private static int leading(String number) {
        String digits = number.replaceAll("^(\\d{0,6}).*$", "$1");
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }
}
