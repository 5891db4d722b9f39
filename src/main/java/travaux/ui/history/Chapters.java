package travaux.ui.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Draft;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;
import travaux.core.trace.Tracer;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;

/**
 * The chapters of a text followed through its drafts, whatever their headings become: a chapter is the one of the draft before
 * with whose articles most of its own are paired.
 */
final class Chapters {

    /** What stands in no chapter is followed like one. */
    private static final String OUTSIDE = "";

    private final Tracer tracer;
    private final List<Followed> all = new ArrayList<>();
    private Map<String, Followed> before = Map.of();

    /** A chapter: its latest heading, and its brackets by the id of each draft that has it. */
    static final class Followed {
        private String name = "";
        private final Map<String, Integer> brackets = new HashMap<>();

        String name() {
            return name;
        }

        int brackets(DraftEntry draft) {
            return brackets.getOrDefault(draft.id(), 0);
        }
    }

    /** A chapter of one draft, one of the draft before, and how much speaks for their being one. */
    private record Match(String now, String old, int paired, boolean joined, boolean sameNumber) {}

    private Chapters(Tracer tracer) {
        this.tracer = tracer;
    }

    /** All of them, in the order of the last draft; those that were gone by then after what they stood after. */
    static List<Followed> follow(List<DraftEntry> worded, Tracer tracer) {
        Chapters chapters = new Chapters(tracer);
        List<List<Followed>> orders = new ArrayList<>();
        worded.forEach(entry -> orders.add(chapters.next(entry)));
        List<Followed> ordered = new ArrayList<>();
        orders.reversed().forEach(order -> insert(order, ordered));
        return ordered;
    }

    private static void insert(List<Followed> order, List<Followed> ordered) {
        int at = 0;
        for (Followed one : order) {
            if (!ordered.contains(one)) {
                ordered.add(at, one);
            }
            at = ordered.indexOf(one) + 1;
        }
    }

    private List<Followed> next(DraftEntry entry) {
        Draft draft = entry.draft();
        Map<String, String> old = matched(entry);
        Map<String, Followed> here = new LinkedHashMap<>();
        for (Unit unit : draft.units()) {
            String chapter = chapter(draft, unit);
            Followed its = here.get(chapter);
            if (its == null) {
                its = followed(draft, chapter, Optional.ofNullable(old.get(chapter)));
                here.put(chapter, its);
            }
            its.brackets.merge(entry.id(), unit.brackets(), Integer::sum);
        }
        before = here;
        return List.copyOf(here.values());
    }

    private Followed followed(Draft draft, String chapter, Optional<String> old) {
        String name = chapter.equals(OUTSIDE)
                ? Messages.text("charts.noChapter")
                : draft.unit(chapter).map(Chapters::name).orElse("");
        Followed its = old.flatMap(id -> Optional.ofNullable(before.get(id)))
                .or(() -> cameBack(name))
                .orElseGet(() -> {
                    Followed made = new Followed();
                    all.add(made);
                    return made;
                });
        its.name = name;
        return its;
    }

    /** One of that heading that the draft before did not have. */
    private Optional<Followed> cameBack(String name) {
        return all.stream()
                .filter(one -> !before.containsValue(one))
                .filter(one -> one.name.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The chapters of the draft before by those of a draft, each at most once, the best matches first. */
    private Map<String, String> matched(DraftEntry entry) {
        Map<String, String> matched = new HashMap<>();
        if (!before.isEmpty()) {
            matched.put(OUTSIDE, OUTSIDE);
        }
        tracer.fromBefore(entry.id()).map(Chapters::matches).orElse(List.of()).forEach(match -> {
            if (!matched.containsKey(match.now()) && !matched.containsValue(match.old())) {
                matched.put(match.now(), match.old());
            }
        });
        return matched;
    }

    private static List<Match> matches(DraftComparison compared) {
        Map<List<String>, int[]> counts = new LinkedHashMap<>();
        for (UnitComparison pair : compared.units()) {
            for (Unit now : pair.now()) {
                for (Unit old : pair.old()) {
                    boolean both = now.kind() == UnitKind.CHAPTER && old.kind() == UnitKind.CHAPTER;
                    List<String> key = List.of(chapter(compared.now(), now), chapter(compared.old(), old));
                    counts.computeIfAbsent(key, k -> new int[2])[both ? 1 : 0]++;
                }
            }
        }
        return counts.entrySet().stream()
                .filter(count -> !count.getKey().contains(OUTSIDE))
                .map(count -> match(compared, count.getKey(), count.getValue()))
                .sorted(Comparator.comparingInt(Match::paired)
                        .thenComparing(Match::joined)
                        .thenComparing(Match::sameNumber)
                        .reversed())
                .toList();
    }

    private static Match match(DraftComparison compared, List<String> ids, int[] count) {
        Optional<String> now = compared.now().unit(ids.getFirst()).map(Unit::number);
        Optional<String> old = compared.old().unit(ids.getLast()).map(Unit::number);
        return new Match(ids.getFirst(), ids.getLast(), count[0], count[1] > 0, now.isPresent() && now.equals(old));
    }

    /** Id of the widest chapter a unit stands in. */
    private static String chapter(Draft draft, Unit unit) {
        return Stream.iterate(
                        Optional.of(unit),
                        Optional::isPresent,
                        at -> at.flatMap(Unit::parent).flatMap(draft::unit))
                .map(Optional::orElseThrow)
                .filter(at -> at.kind() == UnitKind.CHAPTER)
                .reduce((inner, wider) -> wider)
                .map(Unit::id)
                .orElse(OUTSIDE);
    }

    private static String name(Unit chapter) {
        String title = UnitWords.title(chapter);
        return (title.isEmpty() ? UnitWords.label(chapter) : title)
                .replaceAll("[\\[\\]]", "")
                .strip();
    }
}
