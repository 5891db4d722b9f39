package travaux.core.search;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.DraftDiff;
import travaux.core.diff.Run;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.search.WordChange.Kind;
import travaux.core.text.Budget;
import travaux.core.text.TextRange;
import travaux.core.text.Unit;

/**
 * Tells what happened to found words between their draft and the worded drafts beside it. Two drafts are compared when that is
 * first asked for, so that a search without the question pays nothing.
 */
final class WordChanges {

    private final Dossier dossier;
    private final List<DraftEntry> worded;
    private final Budget budget;
    private final Map<String, ComparedUnits> compared = new HashMap<>();

    WordChanges(Dossier dossier, Budget budget) {
        this.dossier = dossier;
        this.budget = budget;
        this.worded = dossier.drafts().stream()
                .filter(entry ->
                        !entry.draft().units().isEmpty() && entry.draft().isComparableByWords())
                .toList();
    }

    /** What happened to words of a passage; nothing where it is no wording. */
    List<WordChange> of(Passage passage, List<TextRange> words) {
        int at = worded.stream()
                .map(DraftEntry::id)
                .toList()
                .indexOf(passage.draft().orElse(""));
        if (at < 0 || passage.kind() != HitKind.TEXT) {
            return List.of();
        }
        Unit unit = passage.unit().orElseThrow();
        Stream<WordChange> came = at == 0
                ? Stream.of()
                : changes(unit(at, unit, true), passage, words, true).stream()
                        .map(kind -> new WordChange(kind, worded.get(at).id()));
        Stream<WordChange> went = at == worded.size() - 1
                ? Stream.of()
                : changes(unit(at + 1, unit, false), passage, words, false).stream()
                        .map(kind -> new WordChange(kind, worded.get(at + 1).id()));
        return Stream.concat(came, went).toList();
    }

    /** Whether any comparison made so far is coarser than it could be. */
    boolean isApproximate() {
        return compared.values().stream().anyMatch(ComparedUnits::approximate);
    }

    /** What became of a unit between a draft and the one before it; {@code now} says on which side the unit stands. */
    private Optional<UnitComparison> unit(int at, Unit unit, boolean now) {
        ComparedUnits units = compared.computeIfAbsent(worded.get(at).id(), id -> compare(at));
        return Optional.ofNullable((now ? units.now() : units.old()).get(unit.id()));
    }

    private ComparedUnits compare(int at) {
        DraftEntry old = worded.get(at - 1);
        DraftEntry now = worded.get(at);
        DraftComparison comparison = DraftDiff.compare(old.draft(), now.draft(), dossier.assertions(old, now), budget);
        return ComparedUnits.of(comparison);
    }

    private static Set<Kind> changes(
            Optional<UnitComparison> unit, Passage passage, List<TextRange> words, boolean now) {
        if (unit.isEmpty()) {
            return Set.of();
        }
        if (passage.isHeading()) {
            return HeadingWords.changed(unit.get(), passage, words, now)
                    ? EnumSet.of(now ? Kind.CAME : Kind.WENT)
                    : Set.of();
        }
        int by = ComparedUnits.shift(
                        now ? unit.get().now() : unit.get().old(),
                        passage.unit().orElseThrow())
                + passage.paragraph().orElseThrow().start();
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Run run : unit.get().runs()) {
            TextRange place = now ? run.now() : run.old();
            boolean there = now ? run.op().isInNew() : run.op().isInOld();
            if (there && words.stream().anyMatch(word -> word.shift(by).overlaps(place))) {
                (now ? came(run) : went(run)).ifPresent(kinds::add);
            }
        }
        return kinds;
    }

    private static Optional<Kind> came(Run run) {
        return switch (run.op()) {
            case INSERT -> Optional.of(Kind.CAME);
            case MOVE_TO -> Optional.of(Kind.MOVED);
            case KEEP -> brackets(run.nowDepth().orElse(0) - run.oldDepth().orElse(0));
            case DELETE, MOVE_FROM -> Optional.empty();
        };
    }

    private static Optional<Kind> brackets(int deeper) {
        return deeper == 0 ? Optional.empty() : Optional.of(deeper > 0 ? Kind.BRACKETS_ADDED : Kind.BRACKETS_LIFTED);
    }

    /** What stayed or moved is told where the next draft has it. */
    private static Optional<Kind> went(Run run) {
        return run.op() == Run.Op.DELETE ? Optional.of(Kind.WENT) : Optional.empty();
    }
}
