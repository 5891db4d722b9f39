package travaux.core.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.diff.DraftComparison;
import travaux.core.text.Budget;
import travaux.core.text.Unit;

/**
 * Follows provisions through versions of a text. What takes long, comparing each worded version with the one before it, is
 * done once; then any number of provisions can be followed, also from several threads.
 */
public final class Tracer {

    private final Steps steps;
    private final Threads threads;

    private Tracer(Steps steps) {
        this.steps = steps;
        this.threads = Threads.of(steps);
    }

    /**
     * Compares the versions with each other.
     *
     * @param versions in order of time
     * @param vouching what is vouched for; it wins over what is computed
     * @param budget past its time comparisons are coarser, and traces say so
     * @throws java.util.concurrent.CancellationException where the budget was cancelled
     */
    public static Tracer of(List<Version> versions, Vouching vouching, Budget budget, Progress progress) {
        return new Tracer(Steps.compare(versions, vouching, budget, progress));
    }

    /**
     * Follows one provision.
     *
     * @param version id of the version it is named in
     * @param unitId id of its unit there
     * @throws java.util.concurrent.CancellationException where the budget was cancelled
     */
    public Trace trace(String version, String unitId, Budget budget) {
        int anchor = steps.place(version);
        Unit unit = steps.version(anchor)
                .draft()
                .unit(unitId)
                .orElseThrow(() -> new IllegalArgumentException(version + " has no unit " + unitId));
        List<Presence> lineage = Lineage.of(steps, anchor, unit, budget);
        Appearances appearances = new Appearances(steps, lineage, budget);
        Returns returns = Returns.find(steps, threads, lineage, budget);
        Optional<Integer> shown = shown(anchor, lineage);
        List<Appearance> rows = appearances.all();
        boolean approximate = appearances.isApproximate() || returns.isApproximate() || isCoarse();
        return new Trace(
                unit,
                version,
                rows,
                shown.map(at -> steps.version(at).id()),
                shown.map(new Fates(steps, threads, returns, lineage)::words).orElse(List.of()),
                approximate);
    }

    /**
     * Follows every provision of every version, without their words.
     *
     * @throws java.util.concurrent.CancellationException where the budget was cancelled
     */
    public Survey survey(Budget budget, Progress progress) {
        return new Surveying(steps, budget).survey(progress);
    }

    /** The comparison of a version with the worded one before it; empty where there is none, or it has no words itself. */
    public Optional<DraftComparison> fromBefore(String version) {
        int at = steps.place(version);
        boolean compared =
                steps.version(at).isWorded() && steps.wordedBefore(at).isPresent();
        return compared ? Optional.of(steps.fromBefore(at)) : Optional.empty();
    }

    private Optional<Integer> shown(int anchor, List<Presence> lineage) {
        return Stream.concat(Stream.of(anchor), steps.worded().reversed().stream())
                .filter(at -> steps.version(at).isWorded() && lineage.get(at).isHere())
                .findFirst();
    }

    private boolean isCoarse() {
        return steps.worded().stream().skip(1).map(steps::fromBefore).anyMatch(DraftComparison::isApproximate);
    }
}
