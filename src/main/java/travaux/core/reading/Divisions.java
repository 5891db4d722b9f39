package travaux.core.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import travaux.core.text.UnitKind;

/** What the order of headings says of the divisions of a text. */
final class Divisions {

    /** A title that comes back more often than this is a formula, no division's name. */
    private static final int MOST_ALIKE = 2;

    private Divisions() {}

    /** Whether the articles of this text are divided into sections, as those of constitutions are, rather than sections into articles. */
    static boolean sectionsStandInArticles(List<Block> blocks) {
        int inArticles = 0;
        int inSections = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading outer && blocks.get(i + 1) instanceof Block.Heading inner) {
                inArticles += outer.kind() == UnitKind.ARTICLE && isWorded(inner) ? 1 : 0;
                inSections += isWorded(outer) && inner.kind() == UnitKind.ARTICLE ? 1 : 0;
            }
        }
        return inArticles > inSections;
    }

    /** Whether a heading calls what it opens a section. */
    static boolean isWorded(Block.Heading heading) {
        return heading.kind() == UnitKind.SECTION
                && Designation.at(heading.label()).isPresent();
    }

    /**
     * An unnumbered heading is a division of the text, rather than a piece beside it, where articles stand before it and the
     * next heading opens another, or where a second heading like it holds articles too.
     */
    static Block.Heading asDivision(Block.Heading heading, List<Block> blocks, int index) {
        boolean unnumbered = heading.kind() == UnitKind.OTHER && heading.level() > 0;
        if (!unnumbered || !holdsArticles(heading, blocks, index) || isFormula(heading, blocks)) {
            return heading;
        }
        boolean afterArticles = blocks.subList(0, index).stream().anyMatch(Divisions::isArticle);
        boolean another = false;
        for (int i = index + 1; i < blocks.size() && !another && !afterArticles; i++) {
            another = blocks.get(i) instanceof Block.Heading next
                    && next.kind() == UnitKind.OTHER
                    && next.level() == heading.level()
                    && holdsArticles(next, blocks, i);
        }
        return afterArticles || another
                ? new Block.Heading(
                        UnitKind.SECTION, "", "", heading.title(), heading.level(), heading.place(), heading.marks())
                : heading;
    }

    /**
     * The level of headings with bare numbers that are no articles, because articles called so stand in them: {@code 2. Consent},
     * {@code Art. 7}. Empty where there are none.
     */
    static OptionalInt numberedAbove(List<Block> blocks) {
        Map<Integer, Integer> above = new HashMap<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading outer
                    && blocks.get(i + 1) instanceof Block.Heading inner
                    && isBare(outer)
                    && isArticle(inner)
                    && !isBare(inner)) {
                above.merge(outer.level(), 1, Integer::sum);
            }
        }
        return above.entrySet().stream()
                .filter(level -> level.getValue() > 1)
                .mapToInt(Map.Entry::getKey)
                .min();
    }

    /** Whether a heading that its source styles has a number and no word such as article before it. */
    static boolean isBare(Block.Heading heading) {
        return heading.kind() == UnitKind.ARTICLE
                && heading.level() > 0
                && heading.label().codePoints().anyMatch(Character::isDigit)
                && Designation.at(heading.label()).isEmpty();
    }

    /** Set like the articles below it, a heading with text of its own is a piece beside them. */
    private static boolean holdsArticles(Block.Heading heading, List<Block> blocks, int index) {
        for (int i = index + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading next) {
                boolean wider = next.level() > heading.level();
                boolean like = next.level() == heading.level() && i == index + 1;
                return next.kind() == UnitKind.ARTICLE && (wider || like);
            }
        }
        return false;
    }

    private static boolean isFormula(Block.Heading heading, List<Block> blocks) {
        return blocks.stream()
                        .filter(block -> block instanceof Block.Heading other
                                && other.title().equals(heading.title())
                                && other.label().isEmpty())
                        .limit(MOST_ALIKE + 1L)
                        .count()
                > MOST_ALIKE;
    }

    private static boolean isArticle(Block block) {
        return block instanceof Block.Heading heading && heading.kind() == UnitKind.ARTICLE;
    }
}
