package travaux.core.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import travaux.core.align.WordNumbers;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;
import travaux.core.text.UnitText;

/**
 * Makes the words of two texts that are to be compared. A bracket inside a word cuts it, as in {@code plastic[s]}; where the other
 * text has the word in one piece, that is cut at the same place, so that the letters are found again and only the brackets differ.
 */
final class Tokeniser {

    private static final int MARKS = 1 << 10;

    private final Map<String, TreeSet<Integer>> cuts = new HashMap<>();
    /** By its lower half the hash of every word that is cut: most others need not be looked up. */
    private final BitSet marks = new BitSet(MARKS);

    private Tokeniser() {}

    /** The words of both texts, not yet numbered. */
    static List<CutText> cut(UnitText old, UnitText now) {
        if (old.equals(now)) {
            CutText both = CutText.of(old, words(old));
            return List.of(both, both);
        }
        Tokeniser tokeniser = new Tokeniser();
        List<TextRange> before = words(old);
        List<TextRange> after = words(now);
        tokeniser.noteCuts(old.text(), before);
        tokeniser.noteCuts(now.text(), after);
        return List.of(
                CutText.of(old, tokeniser.cut(old.text(), before)), CutText.of(now, tokeniser.cut(now.text(), after)));
    }

    private static List<TextRange> words(UnitText text) {
        return Blanks.joined(text, parted(text, WordScanner.scan(text.text())));
    }

    /** Cut where tracked words that went touch those that came: "open" and "closed" are not the one word "openclosed". */
    private static List<TextRange> parted(UnitText text, List<TextRange> words) {
        Set<Integer> edges = edges(text.marks(MarkKind.DELETED), text.marks(MarkKind.INSERTED));
        edges.addAll(edges(text.marks(MarkKind.INSERTED), text.marks(MarkKind.DELETED)));
        if (edges.isEmpty()) {
            return words;
        }
        List<TextRange> parted = new ArrayList<>();
        for (TextRange word : words) {
            int from = word.start();
            for (int at = from + 1; at < word.end(); at++) {
                if (edges.contains(at)) {
                    parted.add(new TextRange(from, at));
                    from = at;
                }
            }
            parted.add(new TextRange(from, word.end()));
        }
        return parted;
    }

    /** Where marks of one kind end and those of another begin. */
    private static Set<Integer> edges(List<Mark> before, List<Mark> after) {
        Set<Integer> edges =
                before.stream().map(mark -> mark.range().end()).collect(Collectors.toCollection(HashSet::new));
        edges.retainAll(after.stream().map(mark -> mark.range().start()).collect(Collectors.toSet()));
        return edges;
    }

    private void noteCuts(String text, List<TextRange> words) {
        if (!hasGlued(text, words)) {
            return;
        }
        for (List<TextRange> chain : chains(text, words)) {
            if (chain.size() > 1) {
                String word = spelling(text, chain);
                marks.set(WordNumbers.hash(word, 0, word.length()) & (MARKS - 1));
                TreeSet<Integer> places = cuts.computeIfAbsent(word, w -> new TreeSet<>());
                int at = 0;
                for (TextRange part : chain) {
                    places.add(at);
                    at += part.length();
                }
            }
        }
    }

    /** Words grouped so that those parted by one bracket and nothing else are together. */
    private static List<List<TextRange>> chains(String text, List<TextRange> words) {
        List<List<TextRange>> chains = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || !isGlued(text, words.get(at - 1).end(), words.get(at))) {
                chains.add(words.subList(from, at));
                from = at;
            }
        }
        return chains;
    }

    private static boolean hasGlued(String text, List<TextRange> words) {
        int end = -2;
        for (TextRange word : words) {
            if (isGlued(text, end, word)) {
                return true;
            }
            end = word.end();
        }
        return false;
    }

    /** Whether one bracket and nothing else stands between the end of a word and the next one. */
    private static boolean isGlued(String text, int end, TextRange word) {
        return word.start() == end + 1
                && WordScanner.isBracket(text.charAt(end))
                && Character.isLetterOrDigit(text.charAt(end - 1))
                && Character.isLetterOrDigit(text.codePointAt(word.start()));
    }

    private static String spelling(String text, List<TextRange> chain) {
        StringBuilder word = new StringBuilder();
        chain.forEach(part -> word.append(text, part.start(), part.end()));
        return word.toString();
    }

    /** Whether a word in one piece is surely not cut elsewhere. */
    private boolean isWhole(String text, List<TextRange> chain) {
        TextRange word = chain.getFirst();
        return chain.size() == 1 && !marks.get(WordNumbers.hash(text, word.start(), word.end()) & (MARKS - 1));
    }

    private List<TextRange> cut(String text, List<TextRange> words) {
        if (cuts.isEmpty()) {
            return words;
        }
        List<TextRange> result = new ArrayList<>();
        for (List<TextRange> chain : chains(text, words)) {
            if (isWhole(text, chain)) {
                result.add(chain.getFirst());
                continue;
            }
            TreeSet<Integer> places = cuts.getOrDefault(spelling(text, chain), new TreeSet<>());
            int done = 0;
            for (TextRange part : chain) {
                int base = done;
                int from = part.start();
                for (int place : places.subSet(base, false, base + part.length(), false)) {
                    result.add(new TextRange(from, part.start() + place - base));
                    from = part.start() + place - base;
                }
                result.add(new TextRange(from, part.end()));
                done += part.length();
            }
        }
        return result;
    }
}
