package travaux.core.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import travaux.core.diff.UnitComparison;
import travaux.core.text.TextRange;
import travaux.core.text.Unit;

/** Compares headings word by word: a found word changed if the headings on the other side do not have it. */
final class HeadingWords {
    private HeadingWords() {}

    /** Whether some of the found words are in no heading of the other side. */
    static boolean changed(UnitComparison unit, Passage passage, List<TextRange> words, boolean now) {
        List<Unit> others = now ? unit.old() : unit.now();
        try (WordAnalyzer analyzer = new WordAnalyzer()) {
            Set<String> there = others.stream()
                    .flatMap(other -> analyzer.words(other.heading()).stream())
                    .map(WordAnalyzer.Word::folded)
                    .collect(Collectors.toSet());
            return words.stream()
                    .flatMap(word -> analyzer.words(word.of(passage.text())).stream())
                    .anyMatch(word -> !there.contains(word.folded()));
        }
    }
}
