package travaux.core.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import travaux.core.diff.Change;
import travaux.core.diff.ElementChange;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.exporting.AskedBeside;
import travaux.core.exporting.AskedOfUnit;
import travaux.core.record.AskedFor;
import travaux.core.record.Position;

/**
 * Finds the recorded positions that touch a change of words or elements, strongest first.
 *
 * <p>All of them are on the article, under whatever number it had. To be listed, one must besides have been asked at the step
 * between the two drafts or name the words that changed. What was asked after the later draft is never listed. A position that
 * names the words counts {@value #NAMES}, with {@value #NAMES_MORE} for each further name up to {@value #MOST}; one asked at
 * the step between the drafts counts {@value #AT_STEP}. Of equals the better sourced one goes first, then the order of the
 * record.
 */
public final class Asking {

    private static final int NAMES = 4;
    private static final int NAMES_MORE = 1;
    private static final int MOST = 3;
    private static final int AT_STEP = 3;

    private static final Comparator<AskedFor> STRONGEST_FIRST = Comparator.comparingInt(AskedFor::score)
            .reversed()
            .thenComparing((AskedFor one) -> one.position().evidence().confidence());

    private Asking() {}

    /** What stands beside the changes of two drafts of one dossier; empty where they are of none, or it has no positions. */
    public static Optional<AskedBeside> beside(OpenedText old, OpenedText now) {
        return old.home()
                .flatMap(before -> now.home()
                        .filter(after ->
                                after.dossier().id().equals(before.dossier().id()))
                        .filter(after -> !after.dossier().record().positions().isEmpty())
                        .map(after -> new AskedBeside(
                                after.dossier(),
                                unit -> ofUnit(after.dossier(), before.entry(), after.entry(), unit))));
    }

    /** What touches any change of a unit, each position once, with the changes and elements whose words it names. */
    public static List<AskedOfUnit> ofUnit(Dossier dossier, DraftEntry old, DraftEntry now, UnitComparison unit) {
        Map<String, AskedOfUnit> found = new LinkedHashMap<>();
        List<Position> onArticle = onArticle(dossier, old, now, unit);
        for (int i = 0; i < unit.changes().size(); i++) {
            Change change = unit.changes().get(i);
            List<Integer> at = List.of(i);
            of(dossier, old, now, onArticle, change.old() + " " + change.now())
                    .forEach(asked -> add(found, new AskedOfUnit(asked, at, List.of())));
        }
        for (ElementChange element : unit.elements()) {
            if (element.isChange()) {
                List<String> at = List.of(element.name());
                of(dossier, old, now, onArticle, element.name())
                        .forEach(asked -> add(found, new AskedOfUnit(asked, List.of(), at)));
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(AskedOfUnit::asked, STRONGEST_FIRST))
                .toList();
    }

    private static void add(Map<String, AskedOfUnit> found, AskedOfUnit one) {
        found.merge(one.asked().position().id(), one, AskedOfUnit::with);
    }

    /**
     * What of the recorded positions on an article touches words that changed in it.
     *
     * @param changed the words that came and went, or the name of an element
     */
    public static List<AskedFor> of(
            Dossier dossier, DraftEntry old, DraftEntry now, UnitComparison unit, String changed) {
        return of(dossier, old, now, onArticle(dossier, old, now, unit), changed);
    }

    private static List<Position> onArticle(Dossier dossier, DraftEntry old, DraftEntry now, UnitComparison unit) {
        return Concerning.unit(dossier, old.id(), now.id(), unit).positions();
    }

    private static List<AskedFor> of(
            Dossier dossier, DraftEntry old, DraftEntry now, List<Position> onArticle, String changed) {
        boolean inOrder = dossier.drafts().indexOf(old) <= dossier.drafts().indexOf(now);
        DraftEntry first = inOrder ? old : now;
        DraftEntry last = inOrder ? now : old;
        List<AskedFor> asked = new ArrayList<>();
        for (Position position : onArticle) {
            AskedFor.Step step = step(dossier, first, last, position);
            List<String> names = TouchedWords.names(position, changed);
            int score = strength(step, names.size());
            if (step != AskedFor.Step.AFTER && score > 0) {
                asked.add(new AskedFor(position, names, step, score));
            }
        }
        asked.sort(STRONGEST_FIRST);
        return List.copyOf(asked);
    }

    private static int strength(AskedFor.Step step, int names) {
        int named = names == 0 ? 0 : NAMES + Math.min(MOST, (names - 1) * NAMES_MORE);
        return named + (step == AskedFor.Step.BETWEEN ? AT_STEP : 0);
    }

    private static AskedFor.Step step(Dossier dossier, DraftEntry first, DraftEntry last, Position position) {
        AskedFor.Step byDate = byDate(first, last, position);
        Optional<DraftEntry> spokenOf = position.draft().flatMap(dossier::draft);
        if (byDate == AskedFor.Step.AFTER || spokenOf.isEmpty()) {
            return byDate;
        }
        int at = dossier.drafts().indexOf(spokenOf.get());
        if (at >= dossier.drafts().indexOf(last)) {
            return AskedFor.Step.AFTER;
        }
        return at >= dossier.drafts().indexOf(first) ? AskedFor.Step.BETWEEN : AskedFor.Step.BEFORE;
    }

    private static AskedFor.Step byDate(DraftEntry first, DraftEntry last, Position position) {
        if (position.date().isEmpty()) {
            return AskedFor.Step.UNKNOWN;
        }
        var day = position.date().get();
        if (last.date().filter(end -> day.first().isAfter(end.last())).isPresent()) {
            return AskedFor.Step.AFTER;
        }
        if (first.date().filter(start -> day.last().isBefore(start.first())).isPresent()) {
            return AskedFor.Step.BEFORE;
        }
        return first.date().isPresent() && last.date().isPresent() ? AskedFor.Step.BETWEEN : AskedFor.Step.UNKNOWN;
    }
}
