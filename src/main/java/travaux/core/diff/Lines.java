package travaux.core.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import travaux.core.text.Provision;

/** The paragraphs and sentences of a text that was cut into words, by numbers of words. */
final class Lines {

    private final CutText text;
    private final List<Line> paragraphs = new ArrayList<>();
    private final int[] sentences;

    /**
     * A paragraph.
     *
     * @param from its first word
     * @param to the first word after it
     * @param body first word after its own number, {@code from} where it has none
     * @param path path of the provision that starts with it, or empty
     */
    record Line(int from, int to, int body, String path) {}

    Lines(CutText text) {
        this.text = text;
        addParagraphs();
        this.sentences = IntStream.rangeClosed(1, text.size())
                .filter(at -> isEnd(at) || endsSentence(at - 1))
                .toArray();
    }

    /** The paragraphs that have words, in order. */
    List<Line> paragraphs() {
        return paragraphs;
    }

    /** The first word after each sentence or clause, in order. Not to be changed. */
    int[] sentenceEnds() {
        return sentences;
    }

    private void addParagraphs() {
        Map<Integer, Provision> labels = new HashMap<>();
        for (Provision provision : text.source().provisions()) {
            if (!provision.label().isEmpty()) {
                labels.put(text.at(provision.label().start()), provision);
            }
        }
        for (int from = 0, to; from < text.size(); from = to) {
            to = from + 1;
            while (!isEnd(to)) {
                to++;
            }
            Provision provision = labels.get(from);
            int body = provision == null ? from : labelEnd(provision, from, to);
            paragraphs.add(new Line(from, to, body, provision == null ? "" : provision.path()));
        }
    }

    private int labelEnd(Provision provision, int from, int to) {
        return Math.max(from, Math.min(to, text.at(provision.label().end())));
    }

    /** Whether a paragraph ends before a word. */
    private boolean isEnd(int word) {
        return word == text.size() || text.paragraph(word) != text.paragraph(word - 1);
    }

    /** Whether a word is a sign that ends a sentence or clause. */
    boolean endsSentence(int word) {
        return text.end(word) == text.start(word) + 1
                && switch (text.source().text().charAt(text.start(word))) {
                    case '.', ';', '!', '?', '。', '；', '؟', '؛' -> true;
                    default -> false;
                };
    }
}
