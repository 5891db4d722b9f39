package travaux.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import travaux.core.text.TextRange;

/** Applies a scope to found words. */
final class Sieve {

    private final SearchScope scope;
    private final WordChanges changes;

    Sieve(SearchScope scope, WordChanges changes) {
        this.scope = scope;
        this.changes = changes;
    }

    /**
     * What is left of a passage's found words, as a hit or none.
     *
     * @param found the words of each clause; none where it was an entry's id that answered
     */
    Optional<Hit> hit(Passage passage, List<List<TextRange>> found, double score) {
        int[] depths = passage.depths();
        List<List<TextRange>> left = scope.inBrackets()
                ? found.stream()
                        .map(words -> words.stream()
                                .filter(word -> isInside(word, passage.text(), depths))
                                .toList())
                        .toList()
                : found;
        if (scope.inBrackets() && left.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        List<TextRange> words = apart(left);
        List<WordChange> changed = scope.changedOnly() ? changes.of(passage, words) : List.of();
        if (scope.changedOnly() && changed.isEmpty()) {
            return Optional.empty();
        }
        boolean inside = !words.isEmpty() && words.stream().allMatch(word -> isInside(word, passage.text(), depths));
        return Optional.of(new Hit(passage, words, Snippet.of(passage.text(), words), inside, changed, score));
    }

    private static boolean isInside(TextRange word, String text, int[] depths) {
        return IntStream.range(word.start(), word.end())
                .allMatch(at -> depths[at] > 0 || Character.isWhitespace(text.charAt(at)));
    }

    /** All of them in order; what lies within another is left out, what overlaps another is cut. */
    private static List<TextRange> apart(List<List<TextRange>> found) {
        TreeSet<TextRange> all = new TreeSet<>();
        found.forEach(all::addAll);
        List<TextRange> apart = new ArrayList<>();
        int end = 0;
        for (TextRange word : all) {
            if (word.end() > end) {
                apart.add(new TextRange(Math.max(end, word.start()), word.end()));
                end = word.end();
            }
        }
        return apart;
    }
}
