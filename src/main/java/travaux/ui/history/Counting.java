package travaux.ui.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import travaux.core.diff.Summary;
import travaux.core.diff.WordScanner;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Draft;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;
import travaux.core.trace.Tracer;
import travaux.ui.history.Chart.Series;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;

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

    /** Open brackets: of the whole text, then of each chapter, chapters being one where they are titled alike. */
    List<Series> brackets() {
        Map<String, String> names = new LinkedHashMap<>();
        List<Map<String, Integer>> counts = new ArrayList<>();
        for (DraftEntry entry : drafts) {
            Map<String, Integer> its = new LinkedHashMap<>();
            for (Unit unit : isWorded(entry) ? entry.draft().units() : List.<Unit>of()) {
                Optional<Unit> chapter = chapter(entry.draft(), unit);
                String name = chapter.map(Counting::name).orElse(Messages.text("charts.noChapter"));
                names.putIfAbsent(key(name), name);
                its.merge(key(name), unit.brackets(), Integer::sum);
            }
            counts.add(its);
        }
        List<Series> all = new ArrayList<>();
        all.add(Series.of(
                Messages.text("charts.whole"),
                each(at -> counts.get(at).values().stream().mapToInt(n -> n).sum())));
        names.forEach((key, name) -> {
            if (names.size() > 1 && counts.stream().anyMatch(its -> its.getOrDefault(key, 0) > 0)) {
                all.add(Series.of(name, each(at -> counts.get(at).getOrDefault(key, 0))));
            }
        });
        return all;
    }

    private static Optional<Unit> chapter(Draft draft, Unit unit) {
        Optional<Unit> at = Optional.of(unit);
        Optional<Unit> found = Optional.empty();
        while (at.isPresent()) {
            found = at.get().kind() == UnitKind.CHAPTER ? at : found;
            at = at.get().parent().flatMap(draft::unit);
        }
        return found;
    }

    private static String name(Unit chapter) {
        String title = UnitWords.title(chapter);
        return (title.isEmpty() ? UnitWords.label(chapter) : title)
                .replaceAll("[\\[\\]]", "")
                .strip();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
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
    List<Series> term(String term) {
        List<String> wanted = words(term);
        return wanted.isEmpty()
                ? List.of()
                : List.of(Series.of(
                        term.strip(),
                        each(at -> drafts.get(at).draft().units().stream()
                                .mapToInt(unit -> count(words(unit.text().text()), wanted))
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
