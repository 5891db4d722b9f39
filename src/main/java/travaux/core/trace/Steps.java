package travaux.core.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import travaux.core.align.Aligner;
import travaux.core.align.Alignment;
import travaux.core.align.Assertion;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.DraftDiff;
import travaux.core.text.Budget;

/** The versions and the comparisons that tracing rests on: each worded version with the worded one before it. */
final class Steps {

    private final List<Version> versions;
    private final Vouching vouching;
    private final List<Integer> worded;
    private final Map<Integer, DraftComparison> fromBefore = new HashMap<>();
    private final Map<List<Integer>, Alignment> alignments = new HashMap<>();

    private Steps(List<Version> versions, Vouching vouching) {
        this.versions = List.copyOf(versions);
        this.vouching = vouching;
        this.worded = IntStream.range(0, versions.size())
                .filter(at -> versions.get(at).isWorded())
                .boxed()
                .toList();
    }

    static Steps compare(List<Version> versions, Vouching vouching, Budget budget, Progress progress) {
        Steps steps = new Steps(versions, vouching);
        int all = Math.max(0, steps.worded.size() - 1);
        progress.at(0, all);
        for (int i = 1; i <= all; i++) {
            int before = steps.worded.get(i - 1);
            int at = steps.worded.get(i);
            steps.fromBefore.put(
                    at,
                    DraftDiff.compare(
                            versions.get(before).draft(),
                            versions.get(at).draft(),
                            steps.assertions(before, at),
                            budget));
            progress.at(i, all);
        }
        return steps;
    }

    int size() {
        return versions.size();
    }

    Version version(int at) {
        return versions.get(at);
    }

    /** The place of a version in time. */
    int place(String id) {
        return IntStream.range(0, versions.size())
                .filter(at -> versions.get(at).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no version " + id));
    }

    /** Places of the versions whose words can be followed, ascending. */
    List<Integer> worded() {
        return worded;
    }

    /** The worded version before a worded one. */
    OptionalInt wordedBefore(int at) {
        return worded.stream().mapToInt(Integer::intValue).filter(w -> w < at).max();
    }

    /** The worded version after a worded one. */
    OptionalInt wordedAfter(int at) {
        return worded.stream().mapToInt(Integer::intValue).filter(w -> w > at).min();
    }

    /** A worded version compared with the worded one before it; there must be one. */
    DraftComparison fromBefore(int at) {
        return Objects.requireNonNull(fromBefore.get(at), "no comparison");
    }

    List<Assertion> assertions(int old, int now) {
        return vouching.between(versions.get(old).id(), versions.get(now).id());
    }

    /** Which unit is which in two versions that are not compared word by word. */
    synchronized Alignment alignment(int old, int now, Budget budget) {
        List<Integer> key = List.of(old, now);
        Alignment known = alignments.get(key);
        if (known != null) {
            return known;
        }
        Alignment made =
                Aligner.align(versions.get(old).draft(), versions.get(now).draft(), assertions(old, now), budget);
        if (!budget.isSpent()) {
            alignments.put(key, made);
        }
        return made;
    }
}
