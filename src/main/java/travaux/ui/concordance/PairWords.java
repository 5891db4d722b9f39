package travaux.ui.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.align.Pairing;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;
import travaux.ui.concordance.ConcordanceModel.Held;
import travaux.ui.concordance.ConcordanceModel.Over;
import travaux.ui.control.Facing;
import travaux.ui.support.Identity;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;

/** What the concordance says of a pairing, and of one that is about to be made. */
final class PairWords {

    /** Below this a pairing says how sure it is. */
    static final double SURE = 0.9;

    private PairWords() {}

    /** How the sides belong together, and how sure that is; empty where they simply are the same. */
    static String note(UnitComparison row) {
        String doubt = isDoubtful(row) ? Messages.text("concordance.sure", row.confidence()) : "";
        String reader = CorrectionsModel.isCorrected(row) ? Messages.text("articles.corrected") : "";
        return joined(relation(row), doubt, reader);
    }

    /** Whether words are at hand, and the other draft is not silent on them. */
    static boolean isWorded(UnitComparison row) {
        return row.basis() != UnitComparison.Basis.NONE && row.unit().state().isComparableByWords();
    }

    /** Whether an account leaves open what number one side had, and with it where it stood. */
    static boolean isUnplaced(UnitComparison row) {
        boolean paired = !row.old().isEmpty() && !row.now().isEmpty();
        return paired
                && Stream.concat(row.old().stream(), row.now().stream())
                        .anyMatch(unit -> unit.kind() == UnitKind.ARTICLE
                                && unit.number().isEmpty()
                                && !unit.state().isComparableByWords());
    }

    private static String unplaced(UnitComparison row) {
        boolean old = row.old().stream().anyMatch(unit -> unit.number().isEmpty());
        return Messages.text(old ? "concordance.unplaced.old" : "concordance.unplaced.new");
    }

    private static String relation(UnitComparison row) {
        if (isUnplaced(row)) {
            return unplaced(row);
        }
        String from = UnitWords.labels(row.old());
        boolean numbered = row.old().stream().noneMatch(unit -> unit.number().isEmpty());
        return switch (row.relation()) {
            case SAME -> "";
            case RENUMBERED -> numbered ? Messages.text("concordance.renumbered", from) : "";
            case MOVED -> Messages.text(numbered ? "concordance.moved" : "concordance.legend.moved", from);
            case SPLIT -> Messages.text("concordance.split", from, row.now().size());
            case MERGED -> Messages.text("concordance.merged", from);
            case ADDED -> alone(row, "articles.new");
            case REMOVED -> alone(row, "articles.gone");
        };
    }

    /** What is not in the account of a draft is not known to be absent from it. */
    private static String alone(UnitComparison row, String key) {
        return Messages.text(row.basis() == UnitComparison.Basis.WORDS ? key : "concordance.alone");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** Where a unit of the old draft went that does not stand beside it. */
    static String went(UnitComparison row) {
        return row.now().isEmpty()
                ? alone(row, "articles.gone")
                : Messages.text("concordance.to", UnitWords.numbers(row.now()));
    }

    /** The same behind a title, which may run to the left. */
    static String wentBehind(String title, UnitComparison row) {
        boolean left = Facing.isLeft(title) && !row.now().isEmpty();
        return left ? Messages.text("concordance.to.left", UnitWords.numbers(row.now())) : went(row);
    }

    /** Whether the pairing was found by evidence that leaves a doubt. */
    static boolean isDoubtful(UnitComparison row) {
        boolean paired = !row.old().isEmpty() && !row.now().isEmpty();
        return paired && row.source() == Pairing.Source.COMPUTED && row.confidence() < SURE;
    }

    /** A line for people who hear the window. */
    static String spoken(PairLine.Units line) {
        String old = line.old().map(UnitWords::full).orElse("—");
        String now = line.now().map(UnitWords::full).orElse("—");
        String vouched = line.row().source() == Pairing.Source.ASSERTED ? Messages.text("concordance.asserted") : "";
        boolean worded = isWorded(line.row());
        String same = Messages.text(worded ? "concordance.same" : "concordance.sameNumber");
        String note = joined(relation(line.row()).isEmpty() ? same : "", note(line.row()), vouched);
        String went = line.now().isEmpty() ? went(line.row()) : "";
        return Messages.text(
                worded ? "concordance.spoken" : "concordance.spoken.wordless",
                old,
                now,
                note,
                line.row().changes().size(),
                went);
    }

    /** What letting go would do. */
    static String proposal(Held held) {
        return held.over()
                .map(target -> proposal(held, target))
                .orElseGet(() -> Messages.text(
                        held.isOld() ? "concordance.hold.old" : "concordance.hold.new", UnitWords.full(held.unit())));
    }

    private static String proposal(Held held, Over target) {
        if (Identity.same(target.row(), held.row())) {
            String key = held.also() ? "concordance.hold.stays" : "concordance.hold.same";
            return Messages.text(key, UnitWords.full(held.unit()), UnitWords.full(target.unit()));
        }
        if (held.joining().isEmpty()) {
            return Messages.text("correct.several");
        }
        List<String> sentences = new ArrayList<>();
        if (held.also()) {
            held.joining().map(PairWords::joined).ifPresent(sentences::add);
        } else {
            sentences.add(
                    Messages.text("concordance.hold.pair", UnitWords.full(held.unit()), UnitWords.full(target.unit())));
            addFreed(sentences, target.unit(), target.row(), held.isOld());
        }
        if (!held.also() || !partners(target.row(), held.isOld()).isEmpty()) {
            addFreed(sentences, held.unit(), held.row(), !held.isOld());
        }
        sentences.add(Messages.text("concordance.hold.escape"));
        held.added()
                .filter(joining -> !held.also() && joining.isSeveral())
                .ifPresent(joining -> sentences.add(Messages.text("concordance.hold.also", joined(joining))));
        return String.join(" ", sentences);
    }

    private static String joined(Joining joining) {
        String old = names(joining.old());
        String now = names(joining.now());
        if (!joining.isSeveral()) {
            return Messages.text("concordance.hold.pair", old, now);
        }
        return Messages.text(joining.old().size() > 1 ? "concordance.hold.merge" : "concordance.hold.split", old, now);
    }

    private static String names(List<Unit> units) {
        return units.stream().map(UnitWords::full).collect(Collectors.joining(", "));
    }

    private static List<Unit> partners(UnitComparison row, boolean old) {
        return old ? row.old() : row.now();
    }

    /** What a unit belonged to until now is free again. */
    private static void addFreed(List<String> sentences, Unit unit, UnitComparison row, boolean old) {
        List<Unit> freed = partners(row, old);
        if (!freed.isEmpty()) {
            sentences.add(Messages.text("concordance.hold.frees", UnitWords.full(unit), UnitWords.labels(freed)));
        }
    }
}
