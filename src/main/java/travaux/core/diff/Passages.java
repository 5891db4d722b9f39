package travaux.core.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import travaux.core.text.Provision;

/** Cuts words into paragraphs and paragraphs into sentences. */
final class Passages {

    private Passages() {}

    /** The paragraphs that have words, in order. */
    static List<Passage> paragraphs(Tokens tokens) {
        return paragraphs(tokens, at -> true);
    }

    /** The paragraphs all of whose words are asked for, their own numbers apart. */
    static List<Passage> paragraphs(Tokens tokens, IntPredicate wanted) {
        Map<Integer, Provision> labels = labels(tokens);
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            int to = from;
            while (to < tokens.size() && tokens.paragraph(to) == tokens.paragraph(from)) {
                to++;
            }
            Provision provision = labels.get(from);
            int body = provision == null ? from : labelEnd(tokens, provision, from, to);
            if (areAll(wanted, body, to)) {
                passages.add(Passage.of(tokens, from, to, body, provision == null ? "" : provision.path()));
            }
            from = to;
        }
        return passages;
    }

    private static boolean areAll(IntPredicate wanted, int from, int to) {
        int at = from;
        while (at < to && wanted.test(at)) {
            at++;
        }
        return at == to;
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

    private static int labelEnd(Tokens tokens, Provision provision, int from, int to) {
        return Math.max(from, Math.min(to, tokens.at(provision.label().end())));
    }

    /** The sentences and clauses all of whose words are asked for: they end at a full stop, a semicolon or a paragraph. */
    static List<Passage> sentences(Tokens tokens, IntPredicate wanted) {
        List<Passage> sentences = new ArrayList<>();
        int start = 0;
        boolean all = true;
        for (int at = 0; at < tokens.size(); at++) {
            all &= wanted.test(at);
            boolean ends = at + 1 == tokens.size()
                    || endsSentence(tokens, at)
                    || tokens.paragraph(at + 1) != tokens.paragraph(at);
            if (ends) {
                if (all) {
                    sentences.add(Passage.of(tokens, start, at + 1, start, ""));
                }
                start = at + 1;
                all = true;
            }
        }
        return sentences;
    }

    static boolean endsSentence(Tokens tokens, int at) {
        return tokens.isSign(at) && switch (tokens.word(at)) {
            case ".", ";", "!", "?", "。", "；", "؟", "؛" -> true;
            default -> false;
        };
    }
}
