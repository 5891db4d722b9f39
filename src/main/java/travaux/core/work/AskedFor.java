package travaux.core.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.record.Position;

/**
 * Recorded positions that touch a change of words or elements, strongest first. They say what was asked for; that it was asked
 * does not mean that it caused the change.
 *
 * <p>All of them are on the article, under whatever number it had. To be listed, one must besides have been asked at the step
 * between the two drafts or name the words that changed. What was asked after the later draft is never listed. A position that
 * names the words counts {@value #NAMES}, with {@value #NAMES_MORE} for each further name up to {@value #MOST}; one asked at
 * the step between the drafts counts {@value #AT_STEP}. Of equals the better sourced one goes first, then the order of the
 * record.
 *
 * @param position what was asked
 * @param names the position's terms that the changed words have, or the whole of its subject; empty where none
 * @param step when it was asked
 * @param score how strongly it touches the change
 */
public record AskedFor(Position position, List<String> names, AskedFor.Step step, int score) {

    private static final int NAMES = 4;
    private static final int NAMES_MORE = 1;
    private static final int MOST = 3;
    private static final int AT_STEP = 3;

    /** When something was asked, seen from two drafts. */
    public enum Step {
        /** Of the earlier draft or one between them, or in the time between them. */
        BETWEEN,
        /** Before the earlier draft. */
        BEFORE,
        /** Of the later draft, or after it. */
        AFTER,
        /** No source says. */
        UNKNOWN
    }

    /** Copies the list. */
    public AskedFor {
        names = List.copyOf(names);
    }

    /**
     * What of the recorded positions on an article touches words that changed in it.
     *
     * @param changed the words that came and went, or the name of an element
     */
    public static List<AskedFor> of(
            Dossier dossier, DraftEntry old, DraftEntry now, UnitComparison unit, String changed) {
        boolean inOrder = dossier.drafts().indexOf(old) <= dossier.drafts().indexOf(now);
        DraftEntry first = inOrder ? old : now;
        DraftEntry last = inOrder ? now : old;
        List<AskedFor> asked = new ArrayList<>();
        for (Position position :
                Concerning.unit(dossier, old.id(), now.id(), unit).positions()) {
            Step step = step(dossier, first, last, position);
            List<String> names = TouchedWords.names(position, changed);
            int score = strength(step, names.size());
            if (step != Step.AFTER && score > 0) {
                asked.add(new AskedFor(position, names, step, score));
            }
        }
        asked.sort(Comparator.comparingInt(AskedFor::score)
                .reversed()
                .thenComparing((AskedFor one) -> one.position().evidence().confidence()));
        return List.copyOf(asked);
    }

    private static int strength(Step step, int names) {
        int named = names == 0 ? 0 : NAMES + Math.min(MOST, (names - 1) * NAMES_MORE);
        return named + (step == Step.BETWEEN ? AT_STEP : 0);
    }

    private static Step step(Dossier dossier, DraftEntry first, DraftEntry last, Position position) {
        Step byDate = byDate(first, last, position);
        Optional<DraftEntry> spokenOf = position.draft().flatMap(dossier::draft);
        if (byDate == Step.AFTER || spokenOf.isEmpty()) {
            return byDate;
        }
        int at = dossier.drafts().indexOf(spokenOf.get());
        if (at >= dossier.drafts().indexOf(last)) {
            return Step.AFTER;
        }
        return at >= dossier.drafts().indexOf(first) ? Step.BETWEEN : Step.BEFORE;
    }

    private static Step byDate(DraftEntry first, DraftEntry last, Position position) {
        if (position.date().isEmpty()) {
            return Step.UNKNOWN;
        }
        var day = position.date().get();
        if (last.date().filter(end -> day.first().isAfter(end.last())).isPresent()) {
            return Step.AFTER;
        }
        if (first.date().filter(start -> day.last().isBefore(start.first())).isPresent()) {
            return Step.BEFORE;
        }
        return first.date().isPresent() && last.date().isPresent() ? Step.BETWEEN : Step.UNKNOWN;
    }
}
