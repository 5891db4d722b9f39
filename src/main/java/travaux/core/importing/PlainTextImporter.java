package travaux.core.importing;

import java.util.ArrayList;
import java.util.List;
import travaux.core.reading.LineStart;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.Source;
import travaux.core.text.DraftInfo;
import travaux.core.text.Note;
import travaux.core.text.Place;
import travaux.core.text.TextState;

/**
 * Reads plain text. Where lines are broken at a width, the lines of a paragraph are joined again: a line is joined to the one
 * above if its first word would not have fitted there, or if it begins in small letters in mid-sentence. Where lines are long,
 * each is a paragraph.
 */
final class PlainTextImporter implements Importer {

    /** Text broken at a width is broken at no more than this. */
    private static final int WIDEST = 130;

    @Override
    public boolean recognises(RawFile file) {
        return true;
    }

    @Override
    public Source read(RawFile file) throws UnusableInputException {
        TextDecoder.Decoded decoded = TextDecoder.decode(file);
        List<String> written = Lines.of(decoded.text());
        boolean numbered = LineNumbers.areIn(written);
        List<String> lines = numbered ? LineNumbers.without(written) : written;
        List<Note> notes = new ArrayList<>(decoded.notes());
        if (numbered) {
            notes.add(new Note(
                    Note.Severity.INFO, "line-numbers", "Numbers of lines in the margin were left out.", Place.WHOLE));
        }
        TextHead head = TextHead.of(lines);
        head.masthead().sessionNote(Place.WHOLE).ifPresent(notes::add);
        DraftInfo info = new DraftInfo(
                file.name(),
                "",
                head.masthead().symbol(),
                head.masthead().date(),
                "und",
                "text/plain",
                Lines.sha256(file.bytes()));
        return new Source(info, paragraphs(head.without(lines)), notes, TextState.FILE);
    }

    private static List<MarkedLine> paragraphs(List<String> lines) {
        int width = width(lines);
        List<MarkedLine> paragraphs = new ArrayList<>();
        IndentLevels levels = new IndentLevels();
        StringBuilder current = new StringBuilder();
        String above = "";
        int first = 0;
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i) : "";
            boolean joined = !current.isEmpty() && !line.isBlank() && width > 0 && continues(above, line, width);
            if (!joined && !current.isEmpty()) {
                String text = current.toString();
                int level = LineStart.isHeading(text) ? 0 : levels.level(Lines.indent(lines.get(first)));
                paragraphs.add(new MarkedLine(text, List.of(), MarkedLine.BODY, level, Place.line(first + 1)));
                current.setLength(0);
            }
            if (!line.isBlank()) {
                first = current.isEmpty() ? i : first;
                append(current, line.strip());
            }
            above = line;
        }
        return paragraphs;
    }

    private static void append(StringBuilder current, String line) {
        boolean hyphen = !current.isEmpty()
                && current.charAt(current.length() - 1) == '-'
                && current.length() > 1
                && Character.isLetter(current.charAt(current.length() - 2));
        if (!current.isEmpty() && !hyphen && !betweenIdeographs(current.charAt(current.length() - 1), line.charAt(0))) {
            current.append(' ');
        }
        current.append(line);
    }

    private static boolean betweenIdeographs(char last, char first) {
        return Character.isIdeographic(first) && (Character.isIdeographic(last) || "，。、；：".indexOf(last) >= 0);
    }

    private static boolean continues(String above, String line, int width) {
        String words = line.strip();
        if (LineStart.isHeading(above.strip()) || LineStart.beginsParagraph(above.strip(), words)) {
            return false;
        }
        int space = words.indexOf(' ');
        int firstWord = space < 0 ? words.length() : space;
        boolean full = above.stripTrailing().length() + 1 + Math.min(firstWord, 20) > width * 9 / 10;
        boolean midSentence = Character.isLowerCase(words.charAt(0)) && !LineStart.endsClause(above);
        return full || midSentence;
    }

    /**
     * The width at which lines are broken, or 0 where they are not: then lines are much longer, or no two of a length stand
     * together.
     */
    private static int width(List<String> lines) {
        int[] lengths = lines.stream()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .mapToInt(String::length)
                .sorted()
                .toArray();
        if (lengths.length == 0) {
            return 0;
        }
        int longest = lengths[(lengths.length - 1) * 98 / 100];
        long full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean pair = !lines.get(i).isBlank() && !lines.get(i + 1).isBlank();
            full += pair && lines.get(i).stripTrailing().length() * 10 > longest * 8 ? 1 : 0;
        }
        return longest <= WIDEST && longest >= 30 && full > 0 && full * 10 >= lengths.length ? longest : 0;
    }
}
