package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines to paragraphs by white, indents, labels, and room left at a line's end. */
final class Paragraphs {

    /** A step down this much wider than usual begins a paragraph. */
    private static final float WHITE = 1.27f;

    /** Words set in from the line above by more than this many type sizes begin a paragraph. */
    private static final float INDENT = 0.9f;

    /** No first line is set in by more than this many type sizes. */
    private static final float DEEPEST_FIRST = 7;

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.:;!?…。；：！？؛؟][\\])}»”\"’']*\\s*");

    private static final Pattern NOTE = Pattern.compile("\\s*\\{[^}]*}\\s*");

    private static final Pattern GOES_ON = Pattern.compile(".*[\\p{L}\\p{N},)%\\p{Pd}]\\s*");

    private final BodyType body;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();

    private Paragraphs(BodyType body) {
        this.body = body;
    }

    static List<Paragraph> of(List<Line> lines, BodyType body) {
        Paragraphs paragraphs = new Paragraphs(body);
        lines.stream().flatMap(line -> RunInHeading.apart(line).stream()).forEach(paragraphs::add);
        paragraphs.close();
        return paragraphs.paragraphs;
    }

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).matches();
    }

    private void add(Line line) {
        if (!open.isEmpty() && !joins(open.getLast(), line)) {
            close();
        }
        open.add(line);
    }

    private void close() {
        if (!open.isEmpty()) {
            paragraphs.add(new Paragraph(List.copyOf(open)));
            open.clear();
        }
    }

    private boolean joins(Line above, Line below) {
        if ((isOtherSize(above, below) && !isTermAmid(above, below)) || startsUnit(below)) {
            return false;
        }
        if (above.page() != below.page() || above.block() != below.block()) {
            return runsOn(above, below);
        }
        float step = below.baseline() - above.baseline();
        float usual = body.pitch() * Math.max(above.size(), below.size()) / body.size();
        if (step <= 0 || step > WHITE * usual + 0.5f || isNoteAfterSentence(above, below)) {
            return false;
        }
        return isCentredPair(above, below)
                || isWideAmongCentred(above, below)
                || isRestOfHeading(above, below)
                || isMidSentence(above, below)
                || hangs(above, below)
                || (continues(above, below) && !leavesRoom(above, below));
    }

    private static boolean isOtherSize(Line above, Line below) {
        return Math.abs(above.size() - below.size()) > 0.12f * above.size();
    }

    /** Small capitals are of the size of the text, and a sentence may end with them. */
    private boolean isTermAmid(Line above, Line below) {
        return SmallCapitals.areSet(below, body)
                && Math.abs(above.size() - body.size()) <= 0.12f * body.size()
                && isMidSentence(below);
    }

    /** A named heading, such as an article's, begins a paragraph where it is told apart by more than its words. */
    private boolean startsUnit(Line line) {
        boolean named = Labels.startsWithName(line.text());
        boolean apart =
                line.isCentred() || line.hasAll(Ink.BOLD) || line.right() < line.columnRight() - 4 * line.size();
        return named && apart && (line.hasAll(Ink.BOLD) || !isMidSentence(line));
    }

    private boolean isMidSentence(Line next) {
        Line last = open.getLast();
        return !SENTENCE_END.matcher(last.text()).matches() && !leavesRoom(last, next.isCentred() ? last : next);
    }

    /** The second line of a paragraph whose first line is full and ends amid a sentence may be set in from it. */
    private boolean hangs(Line above, Line below) {
        float set = below.left() - above.left();
        return open.size() == 1
                && set >= INDENT * body.size()
                && set < DEEPEST_FIRST * body.size()
                && !above.isCentred()
                && above.hasAll(Ink.BOLD) == below.hasAll(Ink.BOLD)
                && !SENTENCE_END.matcher(above.text()).matches()
                && !leavesRoom(above, below)
                && !Labels.startsWithLabel(below.text())
                && !RightToLeft.isRightToLeft(below.glyphs());
    }

    /** A note in braces on a line of its own, further out than the sentence that ended above it. */
    private boolean isNoteAfterSentence(Line above, Line below) {
        return NOTE.matcher(below.text()).matches()
                && SENTENCE_END.matcher(above.text()).matches()
                && above.left() - below.left() > INDENT * body.size();
    }

    private static boolean isCentredPair(Line above, Line below) {
        float skew = (below.left() + below.right() - above.left() - above.right()) / 2;
        boolean middle = below.isCentred() && (above.isCentred() || Math.abs(skew) < 0.8f * above.size());
        return middle
                && above.hasAll(Ink.BOLD) == below.hasAll(Ink.BOLD)
                && !Labels.startsWithLabel(below.text())
                && (isNarrow(above)
                        || Math.abs(above.left() - below.left()) + Math.abs(above.right() - below.right()) > 2);
    }

    /** The line of a centred title that fills its column. */
    private static boolean isWideAmongCentred(Line above, Line below) {
        float skew = (below.left() + below.right() - above.left() - above.right()) / 2;
        return above.isCentred()
                && Math.abs(skew) < 0.8f * above.size()
                && above.hasAll(Ink.BOLD)
                && below.hasAll(Ink.BOLD)
                && !Labels.startsWithLabel(below.text());
    }

    /** Headings are broken where it looks well, not where the line is full: a small letter goes on with the words above. */
    private static boolean isRestOfHeading(Line above, Line below) {
        return above.hasAll(Ink.BOLD)
                && below.hasAll(Ink.BOLD)
                && Math.abs(above.textLeft() - below.left()) < 0.3f * above.size()
                && Character.isLowerCase(firstLetter(below.text()))
                && !SENTENCE_END.matcher(above.text()).matches()
                && !Labels.startsWithLabel(below.text());
    }

    /** A small letter after a word or a comma goes on with the sentence, however ragged the lines are. */
    private boolean isMidSentence(Line above, Line below) {
        String text = below.text().strip();
        boolean heading = open.stream().allMatch(line -> line.hasAll(Ink.BOLD)) || above.isCentred();
        return !heading
                && !text.isEmpty()
                && (Character.isLowerCase(text.codePointAt(0))
                        || Hyphenation.breaksWord(above.text().strip(), text))
                && GOES_ON.matcher(above.text()).matches()
                && !Labels.startsWithLabel(text)
                && below.left() - open.getFirst().textLeft() < DEEPEST_FIRST * body.size();
    }

    /** Full lines of one width are set solid, not centred; short ones, such as a number over a title, may well be equal. */
    private static boolean isNarrow(Line line) {
        return line.isCentred() && (line.right() - line.left()) * 2 < line.columnRight() - line.columnLeft();
    }

    /** From one page or column to the next, only where a sentence plainly goes on. */
    private boolean runsOn(Line above, Line below) {
        int pages = below.page() - above.page();
        boolean mayFlow = pages == 0 ? below.flows() : pages > 0 && pages <= 2;
        if (mayFlow && above.flows() && below.flows() && isMidSentence(above, below)) {
            return true;
        }
        if (!mayFlow || leavesRoom(above, below) || isLabelled(above, below) || above.isCentred()) {
            return false;
        }
        boolean sentenceOver = SENTENCE_END.matcher(above.text()).matches();
        int first = firstLetter(below.text());
        boolean setIn = below.left() > below.columnLeft() + 6 * below.size();
        return Character.isLowerCase(first) || (!setIn && !sentenceOver);
    }

    private static int firstLetter(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
    }

    private boolean continues(Line above, Line below) {
        if (isLabelled(above, below)) {
            return false;
        }
        boolean wasHeading = open.stream().allMatch(line -> line.hasAll(Ink.BOLD));
        boolean sharp = wasHeading != below.hasAll(Ink.BOLD) && open.size() <= 3;
        if (sharp && !Character.isLowerCase(firstLetter(below.text()))) {
            return !wasHeading && !below.hasAll(Ink.BOLD);
        }
        float edge = open.size() > 1 ? above.left() : above.textLeft();
        float set = (below.left() - edge) / body.size();
        boolean rightToLeft = RightToLeft.isRightToLeft(below.glyphs());
        return rightToLeft || (set < INDENT && set > (open.size() > 1 ? -INDENT : -DEEPEST_FIRST));
    }

    /** A label at a line's start is a new paragraph's unless the sentence before it plainly goes on. */
    private boolean isLabelled(Line above, Line below) {
        String text = below.text();
        if (!Labels.startsWithLabel(text)) {
            return false;
        }
        boolean hanging = below.textLeft() > below.left() + 2.2f * below.size();
        boolean over = SENTENCE_END.matcher(above.text()).matches();
        return hanging
                || over
                || leavesRoom(above, below)
                || below.left() < open.getFirst().left() - body.size();
    }

    /** Whether the next line's first word would have fitted at the end of the one above. */
    static boolean leavesRoom(Line above, Line below) {
        if (RightToLeft.isRightToLeft(above.glyphs())) {
            return above.left() - above.columnLeft() > below.firstWord() + 1.2f * above.size();
        }
        return above.columnRight() - above.right() > below.firstWord() + 1.2f * above.size();
    }
}
