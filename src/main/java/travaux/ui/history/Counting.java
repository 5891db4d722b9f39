package travaux.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import travaux.core.diff.Summary;
import travaux.core.diff.WordScanner;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Budget;
import travaux.core.text.Unit;
import travaux.core.trace.Tracer;
import travaux.ui.history.Chart.Series;
import travaux.ui.support.Messages;

/** Counts draft by draft. What is not at hand is not known; it is never nought. */
final class Counting {

    private final List<DraftEntry> drafts;

    Counting(List<DraftEntry> drafts) {
        this.drafts = drafts;
    }

    private static boolean isWorded(DraftEntry entry) {
        return entry.draft().isComparableByWords() && !entry.draft().units().isEmpty();
    }

    /** Whether there is anything to count. */
    boolean isPossible() {
        return drafts.stream().anyMatch(Counting::isWorded);
    }

    /** Open brackets of the whole text. */
    List<Series> brackets() {
        return List.of(Series.of(
                Messages.text("charts.whole"),
                each(at -> drafts.get(at).draft().units().stream()
                        .mapToInt(Unit::brackets)
                        .sum())));
    }

    /** Open brackets of the whole text, then of each chapter that ever had some. */
    List<Series> brackets(Tracer tracer) {
        List<Series> rows = new ArrayList<>(brackets());
        List<Chapters.Followed> chapters =
                Chapters.follow(drafts.stream().filter(Counting::isWorded).toList(), tracer);
        chapters.stream()
                .filter(chapter -> chapters.size() > 1)
                .filter(chapter -> drafts.stream().anyMatch(draft -> chapter.brackets(draft) > 0))
                .forEach(chapter -> rows.add(Series.of(chapter.name(), each(at -> chapter.brackets(drafts.get(at))))));
        return rows;
    }

    private List<OptionalInt> each(java.util.function.IntUnaryOperator count) {
        List<OptionalInt> figures = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            figures.add(isWorded(drafts.get(i)) ? OptionalInt.of(count.applyAsInt(i)) : OptionalInt.empty());
        }
        return figures;
    }

    /** Words that came and went since the draft before whose words are known. */
    List<Series> words(Tracer tracer) {
        List<OptionalInt> came = new ArrayList<>();
        List<OptionalInt> went = new ArrayList<>();
        for (DraftEntry entry : drafts) {
            Optional<Summary.Words> words =
                    tracer.fromBefore(entry.id()).map(compared -> Summary.words(compared.units()));
            came.add(words.map(w -> OptionalInt.of(w.inserted())).orElse(OptionalInt.empty()));
            went.add(words.map(w -> OptionalInt.of(w.deleted())).orElse(OptionalInt.empty()));
        }
        return List.of(new Series(Messages.text("charts.words.row"), came, went));
    }

    /** How often words stand one after another, whatever their case and the brackets between them. */
    List<Series> term(String term, Budget budget) {
        List<String> wanted = words(term);
        return wanted.isEmpty()
                ? List.of()
                : List.of(Series.of(
                        term.strip(),
                        each(at -> drafts.get(at).draft().units().stream()
                                .mapToInt(unit -> budget.isSpent()
                                        ? 0
                                        : count(words(unit.text().text()), wanted))
                                .sum())));
    }

    private static int count(List<String> words, List<String> wanted) {
        int count = 0;
        for (int at = 0; at + wanted.size() <= words.size(); at++) {
            if (words.subList(at, at + wanted.size()).equals(wanted)) {
                count++;
            }
        }
        return count;
    }

    private static List<String> words(String text) {
        return WordScanner.scan(text).stream()
                .map(range -> range.of(text).toLowerCase(Locale.ROOT))
                .toList();
    }
}
