package travaux.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.Note;
import travaux.core.text.Numbering;
import travaux.core.text.UnitKind;

/**
 * Stage: tells headings from paragraphs. Reads lines; writes blocks, every line in exactly one. A styled line is a heading
 * because its source says so; a plain line only if it can hardly be a sentence that begins with a reference.
 */
final class Headings {

    /** Words that follow an article's number in a reference, in scripts that have no capitals to tell by. */
    private static final Pattern REFERENCE = Pattern.compile(
            "^(?:من|في|أعلاه|أدناه|على|إلى|و|أو|的|和|及|或|所|规定|中|以|至|、|比照|适用|不适用|同样|تنطبق|تسري)(?=\\s|\\p{IsHan}|$)");

    /** What stands before the number of a declared unit: a sign, or the word for such a unit in any language. */
    private static final Pattern DECLARING = Pattern.compile("^(?:(?:§+|Sec\\.|S\\.|s\\.)\\s*"
            + "|\\p{L}{3,}\\.?\\s+(?=(?:\\p{Nd}+\\p{L}?|[IVXLC]+|\\p{Lu})(?![\\p{L}\\p{Nd}])))");

    private static final Pattern CAPITALS = Pattern.compile("^\\P{Ll}+$");

    /** A title without capitals after a number is told from text by its length alone. */
    private static final int LONGEST_CASELESS = 60;

    /** How many headings have run into their text before a heading is looked for inside a line. */
    private static final int SEVERAL = 3;

    private final List<MarkedLine> lines;
    private final BareNumbers bareNumbers;
    private final List<Block> blocks = new ArrayList<>();
    private final ArticleSequence sequence = new ArticleSequence();
    private final LettersInOrder letters = new LettersInOrder();
    private final List<Note> notes;
    private final boolean declared;
    private int runIns;

    private Headings(List<MarkedLine> lines, List<Note> notes) {
        this.lines = lines;
        this.notes = notes;
        this.declared = lines.stream().anyMatch(line -> line.style() instanceof MarkedLine.Style.Declared);
        this.bareNumbers = BareNumbers.in(lines);
    }

    static List<Block> find(List<MarkedLine> lines, List<Note> notes) {
        Headings stage = new Headings(lines, notes);
        int next = 0;
        while (next < lines.size()) {
            next = stage.take(next);
        }
        return TitleLines.joined(stage.blocks);
    }

    /** Takes the line at an index, and the title line after it if it has one; says which line is next. */
    private int take(int index) {
        MarkedLine line = lines.get(index);
        if (!(line.style() instanceof MarkedLine.Style.Declared)
                && (declared || OptionLabel.at(line.text(), 0).isPresent())) {
            return keep(line, index);
        }
        return switch (line.style()) {
            case MarkedLine.Style.Declared unit -> takeDeclared(line, unit, index);
            case MarkedLine.Style.Heading(int level) -> takeStyled(line, level, index);
            case MarkedLine.Style.Body body -> takePlain(line, index);
            case MarkedLine.Style.Footnote footnote -> index + 1;
        };
    }

    /** A source that declares its units is believed: kind, number and level are as it says. */
    private int takeDeclared(MarkedLine line, MarkedLine.Style.Declared unit, int index) {
        String label = line.text().substring(0, unit.labelEnd()).strip();
        String title = line.text().substring(unit.labelEnd()).strip();
        String number = Numbering.normalise(DECLARING.matcher(label).replaceFirst(""));
        add(new Block.Heading(unit.kind(), number, label, title, unit.level(), line.place(), references(line)));
        return index + 1;
    }

    private int keep(MarkedLine line, int index) {
        blocks.add(new Block.Paragraph(line));
        return index + 1;
    }

    private int takeStyled(MarkedLine line, int level, int index) {
        Optional<Designation> designation = Designation.at(line.text()).filter(d -> isWhole(d, line.text()));
        if (designation.isPresent()) {
            return open(line, level, designation.get(), index);
        }
        boolean belowArticle = sequence.isInArticle() && sequence.level() > 0 && level > sequence.level();
        Optional<NumberedTitle> numbered = NumberedTitle.at(line.text()).map(letters::read);
        if (numbered.isPresent() && !(belowArticle && sequence.isWorded())) {
            boolean small = sequence.isInArticle() && level >= sequence.level() && isSmallLetter(numbered.get());
            String article = belowArticle || small ? sequence.last() : "";
            add(bareNumbers.heading(numbered.get(), line, letters.level(numbered.get(), level), article));
            return index + 1;
        }
        if (belowArticle || TitleLines.isSubtitle(blocks, level, line.place())) {
            return keep(line, index);
        }
        add(new Block.Heading(UnitKind.OTHER, "", "", line.text().strip(), level, line.place(), references(line)));
        return index + 1;
    }

    /** {@code a.} divides an article, {@code A.} the text, where both are set alike. */
    private static boolean isSmallLetter(NumberedTitle title) {
        return title.numeral() == NumberedTitle.Numeral.LETTER
                && title.label().codePoints().anyMatch(Character::isLowerCase);
    }

    /** A word such as "Annex" alone names a unit only where nothing, or a title set off or in capitals, follows. */
    private static boolean isWhole(Designation designation, String text) {
        String rest = designation.rest(text);
        return !designation.isReference(text)
                && (!designation.number().isEmpty()
                        || rest.isEmpty()
                        || designation.separated()
                        || TitleShape.startsAnew(rest));
    }

    private int takePlain(MarkedLine line, int index) {
        Optional<Designation> found = Designation.at(line.text()).filter(d -> !d.isReference(line.text()));
        if (found.isEmpty() || !startsWithCapital(line.text())) {
            return displaced(line).map(d -> takeDisplaced(line, d, index)).orElseGet(() -> takeUnworded(line, index));
        }
        Designation designation = found.get();
        String rest = designation.rest(line.text());
        if (designation.kind() == UnitKind.PREAMBLE && sequence.isInArticle()) {
            return keep(line, index);
        }
        if (rest.isEmpty() || isTitled(designation, rest)) {
            return open(line, 0, designation, index);
        }
        if (runsIn(designation, rest, line.text())) {
            runIns += isCaseless(line.text()) ? 1 : 0;
            add(heading(designation, "", line, 0));
            blocks.add(
                    new Block.Paragraph(line.part(designation.end(), line.text().length())));
            return index + 1;
        }
        return keep(line, index);
    }

    /**
     * The designation inside a line of a text whose headings run into their articles and whose lines came out of order, as they
     * do from scanners: the very next article, named near the start of a line and not referred to.
     */
    private Optional<DisplacedDesignation> displaced(MarkedLine line) {
        return runIns < SEVERAL || !isCaseless(line.text())
                ? Optional.empty()
                : DisplacedDesignation.in(line.text())
                        .filter(d -> sequence.isNext(d.designation().number()))
                        .filter(d -> !REFERENCE.matcher(d.rest(line.text())).lookingAt());
    }

    /** What stood before the designation is kept as the article's first paragraph. */
    private int takeDisplaced(MarkedLine line, DisplacedDesignation found, int index) {
        add(heading(found.designation(), "", line, 0));
        MarkedLine before = line.part(0, found.start());
        if (!before.text().isEmpty()) {
            blocks.add(new Block.Paragraph(before));
        }
        blocks.add(new Block.Paragraph(
                line.part(found.start() + found.designation().end(), line.text().length())));
        notes.add(Notes.warning(
                "heading-out-of-place",
                "The heading of article " + found.designation().number() + " stands inside its line ("
                        + Notes.where(line.place()) + "); the words before it were put at the start of its text.",
                line.place()));
        return index + 1;
    }

    private int takeUnworded(MarkedLine line, int index) {
        Optional<NumberedTitle> numbered = bareNumbers.at(index);
        if (numbered.isEmpty()) {
            return keep(line, index);
        }
        add(bareNumbers.heading(numbered.get(), line, 0, sequence.last()));
        return index + 1;
    }

    /** In scripts without capitals only the order of numbers, and the word after, tell a heading from a reference. */
    private boolean comesNext(Designation designation, String rest) {
        return sequence.follows(designation) && !REFERENCE.matcher(rest).lookingAt();
    }

    private boolean isTitled(Designation designation, String rest) {
        boolean title = TitleShape.isTitle(rest) || (TitleShape.isPhrase(rest) && sequence.isNextDivision(designation));
        if (!title || designation.kind() == UnitKind.PREAMBLE) {
            return false;
        }
        if (designation.number().isEmpty() && !designation.separated()) {
            return false;
        }
        return designation.separated()
                || hasCapitals(rest)
                || (rest.length() <= LONGEST_CASELESS && comesNext(designation, rest));
    }

    /** Whether the text of a unit begins on the line of its designation: {@code Article 5. The depositary shall …}. */
    private boolean runsIn(Designation designation, String rest, String text) {
        return switch (designation.kind()) {
            case ARTICLE ->
                sequence.follows(designation)
                        && (designation.separated()
                                || (TitleShape.startsAnew(rest)
                                        && (!isAttached(designation, text) || sequence.isNext(designation.number()))
                                        && !REFERENCE.matcher(rest).lookingAt()));
            case PREAMBLE ->
                designation.separated()
                        || (CAPITALS.matcher(designation.label()).matches() && hasCapitals(designation.label()));
            case ANNEX ->
                !designation.number().isEmpty()
                        && isCaseless(text)
                        && !REFERENCE.matcher(rest).lookingAt()
                        && !sequence.last().isEmpty();
            case PART, CHAPTER, SECTION, OTHER -> false;
        };
    }

    /** Signs that follow without a space go on with a sentence as often as they begin an article. */
    private static boolean isAttached(Designation designation, String text) {
        int end = designation.end();
        return end > 0
                && end < text.length()
                && Character.isIdeographic(text.charAt(end))
                && text.charAt(end - 1) > ' '
                && !Character.isSpaceChar(text.charAt(end - 1));
    }

    private int open(MarkedLine line, int level, Designation designation, int index) {
        String rest = designation.rest(line.text());
        Block.Heading heading = heading(designation, rest, line, level);
        if (!rest.isEmpty() || designation.kind() == UnitKind.PREAMBLE || index + 1 >= lines.size()) {
            add(heading);
            return index + 1;
        }
        MarkedLine below = lines.get(index + 1);
        boolean titled = TitleLines.isTitle(below, line, level, designation);
        add(
                titled
                        ? heading.entitled(below.text().strip(), TitleLines.both(references(line), references(below)))
                        : heading);
        return titled ? index + 2 : index + 1;
    }

    private Block.Heading heading(Designation designation, String title, MarkedLine line, int level) {
        return new Block.Heading(
                designation.kind(),
                StandingNumber.of(designation, line),
                designation.label(),
                title,
                level,
                line.place(),
                references(line));
    }

    private void add(Block.Heading heading) {
        sequence.take(heading);
        blocks.add(heading);
    }

    private static List<Mark> references(MarkedLine line) {
        return line.marks().stream()
                .filter(mark -> mark.kind() == MarkKind.FOOTNOTE_REFERENCE)
                .toList();
    }

    private static boolean startsWithCapital(String text) {
        return TitleShape.startsAnew(text);
    }

    private static boolean hasCapitals(String text) {
        return text.codePoints().limit(60).anyMatch(Character::isUpperCase);
    }

    private static boolean isCaseless(String text) {
        return !hasCapitals(text) && text.codePoints().limit(60).noneMatch(Character::isLowerCase);
    }
}
