package travaux.core.diff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import travaux.core.text.Provision;

/** Which paragraph number of an article became which: the one under which most of its words stand now. */
final class ParagraphMap {

    private final TextPair pair;
    private final List<Provision> nowParagraphs;
    private final int[] nowAt;
    private final Map<String, String> numbers = new HashMap<>();

    ParagraphMap(TextPair pair) {
        this.pair = pair;
        this.nowParagraphs = numbered(pair.now());
        this.nowAt = new int[pair.now().size()];
        Arrays.fill(nowAt, -1);
        for (int i = 0; i < nowParagraphs.size(); i++) {
            Provision paragraph = nowParagraphs.get(i);
            int from = pair.now().at(paragraph.label().end());
            Arrays.fill(
                    nowAt, from, Math.max(from, pair.now().at(paragraph.range().end())), i);
        }
        int[] partners = partners();
        Set<String> twice = new HashSet<>();
        for (Provision paragraph : numbered(pair.old())) {
            if (numbers.containsKey(paragraph.number())) {
                twice.add(paragraph.number());
            }
            numbers.put(paragraph.number(), successor(paragraph, partners));
        }
        numbers.keySet().removeAll(twice);
        numbers.values().removeIf(String::isEmpty);
    }

    private static List<Provision> numbered(Tokens tokens) {
        return tokens.source().provisions().stream()
                .filter(p -> p.level() == 0 && !p.label().isEmpty())
                .toList();
    }

    /** For each old word the new paragraph it stands in, kept or moved, or -1. */
    private int[] partners() {
        int[] partners = new int[pair.old().size()];
        for (int at = 0; at < partners.length; at++) {
            partners[at] = pair.toNow(at) < 0 ? -1 : nowAt[pair.toNow(at)];
        }
        for (Matching.Move move : pair.movesWithin()) {
            Arrays.fill(partners, move.oldBody(), move.oldEnd(), nowAt[Math.max(move.now(), move.nowEnd() - 1)]);
        }
        return partners;
    }

    private String successor(Provision paragraph, int[] partners) {
        int[] votes = new int[nowParagraphs.size() + 1];
        int to = pair.old().at(paragraph.range().end());
        for (int at = pair.old().at(paragraph.label().end()); at < to; at++) {
            votes[partners[at] + 1] += pair.old().worth(at);
        }
        int best = 0;
        for (int i = 1; i < votes.length; i++) {
            best = best == 0 || votes[i] > votes[best] ? i : best;
        }
        return best > 0 && votes[best] > votes[0] ? nowParagraphs.get(best - 1).number() : "";
    }

    /** The number an old one became, if most of the paragraph is still there. */
    Optional<String> follow(String old) {
        return Optional.ofNullable(numbers.get(old));
    }
}
