package travaux.core.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * A long invented document: divisions, articles with titles, brackets nested and over paragraphs, references that begin a line,
 * an annex, a table of contents.
 *
 * @param tongue its words
 * @param width of a line in characters; a sign of Chinese counts twice
 */
public record LongDocument(Tongue tongue, int width) {

    private static final int ARTICLES = 64;
    private static final int IN_A_DIVISION = 10;

    /** What a line is. */
    public enum Kind {
        CONTENTS,
        DIVISION,
        ARTICLE,
        TITLE,
        TEXT
    }

    /**
     * A paragraph, broken into lines.
     *
     * @param kind what it is
     * @param lines of no more than the document's width
     */
    public record Block(Kind kind, List<String> lines) {
        /** The paragraph on one line. */
        public String text(Tongue tongue) {
            return String.join(tongue.hasSpaces() ? " " : "", lines);
        }
    }

    /** The document. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> contents = new ArrayList<>(List.of(tongue.contents()));
        for (int n = 1; n <= ARTICLES; n++) {
            contents.add(tongue.article().apply(n) + " " + tongue.title().apply(n) + " ........ " + (n / 4 + 1));
        }
        contents.forEach(line -> blocks.add(new Block(Kind.CONTENTS, List.of(line))));
        for (int n = 1; n <= ARTICLES; n++) {
            if (n % IN_A_DIVISION == 1) {
                blocks.add(new Block(Kind.DIVISION, List.of(tongue.chapter().apply(n / IN_A_DIVISION + 1))));
            }
            article(n, blocks);
        }
        blocks.add(new Block(Kind.DIVISION, List.of(tongue.annex())));
        blocks.add(text("1. " + tongue.sentence()));
        return blocks;
    }

    private void article(int n, List<Block> blocks) {
        blocks.add(new Block(Kind.ARTICLE, List.of(tongue.article().apply(n))));
        blocks.add(new Block(Kind.TITLE, List.of(tongue.title().apply(n))));
        blocks.add(text("1. " + tongue.sentence()));
        blocks.add(text("[2. " + tongue.sentence()));
        blocks.add(text("(a) " + tongue.sentence() + "]"));
        blocks.add(text(tongue.applies()));
        blocks.add(wrapped(n, tongue.wrapped().get(n % 2)));
    }

    private Block text(String words) {
        return new Block(Kind.TEXT, broken(pieces(words)));
    }

    /** Filled up so that the reference begins a line, in each article in words of its own and of another length. */
    private Block wrapped(int n, String reference) {
        List<String> words = new ArrayList<>(pieces("3."));
        int enough = (tongue.hasSpaces() ? width / 4 : width) + n % 5 * width / 4;
        int turn = 0;
        while (words.size() < enough || !beginsLine(words, reference)) {
            turn++;
            words.add(tongue.filler()
                    .get((turn + turn / 5 * 3 + n) % tongue.filler().size()));
            if (turn > 40 * width) {
                throw new IllegalStateException("no line of " + tongue + " can be filled up");
            }
        }
        words.addAll(pieces(reference));
        return new Block(Kind.TEXT, broken(words));
    }

    private boolean beginsLine(List<String> words, String reference) {
        int last = broken(words).getLast().length();
        int more = pieces(reference).getFirst().length() + (tongue.hasSpaces() ? 1 : 0);
        return last + more > (tongue.hasSpaces() ? width : width / 2);
    }

    private List<String> pieces(String text) {
        return tongue.hasSpaces()
                ? List.of(text.split(" ", -1))
                : text.codePoints().mapToObj(Character::toString).toList();
    }

    private List<String> broken(List<String> words) {
        int full = tongue.hasSpaces() ? width : width / 2;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            boolean space = tongue.hasSpaces() && !line.isEmpty();
            if (line.length() + (space ? 1 : 0) + word.length() > full) {
                lines.add(line.toString());
                line.setLength(0);
                space = false;
            }
            line.append(space ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The numbers of its articles, in order. */
    public List<String> numbers() {
        return java.util.stream.IntStream.rangeClosed(1, ARTICLES)
                .mapToObj(Integer::toString)
                .toList();
    }

    /** How many groups of brackets it has. */
    public long groups() {
        return blocks().stream()
                .flatMap(block -> block.lines().stream())
                .flatMapToInt(String::chars)
                .filter(c -> c == '[')
                .count();
    }

    /** As plain text, a blank line after each paragraph. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        for (Block block : blocks()) {
            plain.append(String.join("\n", block.lines())).append(block.kind() == Kind.CONTENTS ? "\n" : "\n\n");
        }
        return plain.toString();
    }

    /** As plain text with the number of each line, or of every so many, in the margin, from the first on each page. */
    public String numbered(int step) {
        StringBuilder numbered = new StringBuilder();
        int line = 0;
        for (String text : plain().split("\n", -1)) {
            boolean shown = !text.isBlank();
            line = shown ? line % 40 + 1 : line;
            String number = line % step == 0 ? "%3d".formatted(line) : "   ";
            numbered.append(shown ? number + "  " + text : "").append('\n');
        }
        return numbered.toString();
    }
}
