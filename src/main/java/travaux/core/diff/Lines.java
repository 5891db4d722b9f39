package travaux.core.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.Provision;
import travaux.core.text.TextRange;

/** The paragraphs and sentences of a text that was cut into words, by numbers of words. */
final class Lines {

    private final CutText text;
    private final List<Line> paragraphs = new ArrayList<>();
    private final int[] sentences;

    /**
     * A paragraph.
     *
     * @param from its first word
     * @param option first word after its own number, {@code from} where it has none
     * @param body first word after its number and the label of an option, as in {@code 2. Option 1:}
     * @param to the first word after it
     * @param path path of the provision that starts with it and number of the option, or empty
     */
    record Line(int from, int option, int body, int to, String path) {

        /** Words that are no paragraph of their own. */
        static Line unlabelled(int from, int to) {
            return new Line(from, from, from, to, "");
        }

        boolean isOptionAlone() {
            return option < body && body == to;
        }
    }

    Lines(CutText text) {
        this.text = text;
        addParagraphs();
        Set<Integer> bodies = paragraphs.stream().map(Line::body).collect(Collectors.toSet());
        this.sentences = IntStream.rangeClosed(1, text.size())
                .filter(at -> isEnd(at) || bodies.contains(at) || endsSentence(at - 1))
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

    /** Whether the words from one to just before another begin and end with a sentence or clause. */
    boolean isWhole(int from, int to) {
        return from < to
                && (from == 0 || Arrays.binarySearch(sentences, from) >= 0)
                && Arrays.binarySearch(sentences, to) >= 0;
    }

    private void addParagraphs() {
        Map<Integer, Provision> labels = new HashMap<>();
        for (Provision provision : text.source().provisions()) {
            if (!provision.label().isEmpty()) {
                labels.put(text.at(provision.label().start()), provision);
            }
        }
        Map<Integer, Mark> options = new HashMap<>();
        text.source()
                .marks(MarkKind.OPTION_LABEL)
                .forEach(label -> options.put(text.at(label.range().start()), label));
        for (int from = 0, to; from < text.size(); from = to) {
            to = from + 1;
            while (!isEnd(to)) {
                to++;
            }
            add(line(from, to, Optional.ofNullable(labels.get(from)), options));
        }
    }

    private Line line(int from, int to, Optional<Provision> provision, Map<Integer, Mark> options) {
        int option = provision.map(p -> end(p.label(), from, to)).orElse(from);
        Optional<Mark> label = Optional.ofNullable(options.get(option));
        String path = provision.map(Provision::path).orElse("");
        return new Line(
                from,
                option,
                label.map(l -> end(l.range(), option, to)).orElse(option),
                to,
                label.map(l -> path + "/" + l.value()).orElse(path));
    }

    /** Adds a paragraph; what follows an option's label that stands alone belongs to the option. */
    private void add(Line line) {
        if (!paragraphs.isEmpty() && paragraphs.getLast().isOptionAlone() && line.body() == line.from()) {
            Line label = paragraphs.removeLast();
            paragraphs.add(new Line(label.from(), label.option(), label.body(), line.to(), label.path()));
        } else {
            paragraphs.add(line);
        }
    }

    private int end(TextRange label, int from, int to) {
        return Math.max(from, Math.min(to, text.at(label.end())));
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
