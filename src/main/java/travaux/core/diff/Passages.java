package travaux.core.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import travaux.core.text.Provision;

/** Cuts words into paragraphs and paragraphs into sentences. */
final class Passages {

    private Passages() {}

    /** The paragraphs that have words, in order. */
    static List<Passage> paragraphs(Tokens tokens) {
        Map<Integer, Provision> labels = labels(tokens);
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            int to = from;
            while (to < tokens.size() && tokens.paragraph(to) == tokens.paragraph(from)) {
                to++;
            }
            passages.add(passage(tokens, from, to, labels));
            from = to;
        }
        return passages;
    }

    private static Map<Integer, Provision> labels(Tokens tokens) {
        Map<Integer, Provision> labels = new HashMap<>();
        for (Provision provision : tokens.source().provisions()) {
            if (!provision.label().isEmpty()) {
                labels.put(tokens.at(provision.label().start()), provision);
            }
        }
        return labels;
    }

    private static Passage passage(Tokens tokens, int from, int to, Map<Integer, Provision> labels) {
        Provision provision = labels.get(from);
        if (provision == null) {
            return Passage.of(tokens, from, to, from, "");
        }
        int labelEnd = Math.max(from, Math.min(to, tokens.at(provision.label().end())));
        return Passage.of(tokens, from, to, labelEnd, provision.path());
    }

    /** The sentences and clauses of a stretch of words: they end at a full stop, a semicolon or a paragraph. */
    static List<Passage> sentences(Tokens tokens, int from, int to) {
        List<Passage> sentences = new ArrayList<>();
        int start = from;
        for (int at = from; at < to; at++) {
            boolean ends = at + 1 == to || endsSentence(tokens, at) || tokens.paragraph(at + 1) != tokens.paragraph(at);
            if (ends) {
                sentences.add(Passage.of(tokens, start, at + 1, start, ""));
                start = at + 1;
            }
        }
        return sentences;
    }

    static boolean endsSentence(Tokens tokens, int at) {
        return switch (tokens.word(at)) {
            case ".", ";", "!", "?", "。", "；", "؟", "؛" -> true;
            default -> false;
        };
    }
}
