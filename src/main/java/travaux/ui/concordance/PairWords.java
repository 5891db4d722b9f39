package travaux.ui.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import travaux.core.align.Pairing;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Unit;
import travaux.ui.concordance.ConcordanceModel.Held;
import travaux.ui.concordance.ConcordanceModel.Over;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;

/** What the concordance says of a pairing, and of one that is about to be made. */
final class PairWords {

    /** Below this a pairing says how sure it is. */
    static final double SURE = 0.9;

    private PairWords() {}

    /** {@code Article 7 · Costs}. */
    static String name(Unit unit) {
        String title = UnitWords.title(unit);
        return title.isEmpty() ? UnitWords.label(unit) : UnitWords.label(unit) + " · " + title;
    }

    /** How the sides belong together, and how sure that is; empty where they simply are the same. */
    static String note(UnitComparison row) {
        List<String> parts = new ArrayList<>();
        String from = UnitWords.labels(row.old());
        switch (row.relation()) {
            case SAME -> {}
            case RENUMBERED -> parts.add(Messages.text("concordance.renumbered", from));
            case MOVED -> parts.add(Messages.text("concordance.moved", from));
            case SPLIT -> parts.add(Messages.text("concordance.split", from, row.now().size()));
            case MERGED -> parts.add(Messages.text("concordance.merged", from));
            case ADDED -> parts.add(Messages.text("articles.new"));
            case REMOVED -> parts.add(Messages.text("articles.gone"));
        }
        if (isDoubtful(row)) {
            parts.add(Messages.text("concordance.sure", row.confidence()));
        }
        switch (row.source()) {
            case COMPUTED -> {}
            case ASSERTED -> parts.add(Messages.text("concordance.asserted"));
            case READER -> parts.add(Messages.text("articles.corrected"));
        }
        return String.join(" · ", parts);
    }

    /** Where a unit of the old draft went that does not stand beside it. */
    static String went(UnitComparison row) {
        return row.now().isEmpty()
                ? Messages.text("articles.gone")
                : Messages.text("concordance.to", UnitWords.numbers(row.now()));
    }

    /** Whether the pairing was found by evidence that leaves a doubt. */
    static boolean isDoubtful(UnitComparison row) {
        boolean paired = !row.old().isEmpty() && !row.now().isEmpty();
        return paired && row.source() == Pairing.Source.COMPUTED && row.confidence() < SURE;
    }

    /** A line for people who hear the window. */
    static String spoken(PairLine.Units line) {
        String old = line.old().map(PairWords::name).orElse("—");
        String now = line.now().map(PairWords::name).orElse("—");
        String note = note(line.row());
        String went = line.now().isEmpty() ? went(line.row()) : "";
        return Messages.text(
                "concordance.spoken",
                old,
                now,
                note.isEmpty() ? Messages.text("concordance.same") : note,
                line.row().changes().size(),
                went);
    }

    /** What letting go would do. */
    static String proposal(Held held) {
        Optional<Over> over = held.over();
        if (over.isEmpty()) {
            return Messages.text(
                    held.isOld() ? "concordance.hold.old" : "concordance.hold.new", name(held.unit()));
        }
        Over target = over.get();
        if (target.row() == held.row()) {
            return Messages.text("concordance.hold.same", name(held.unit()), name(target.unit()));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(Messages.text("concordance.hold.pair", name(held.unit()), name(target.unit())));
        addFreed(sentences, target.unit(), target.row(), held.isOld());
        addFreed(sentences, held.unit(), held.row(), !held.isOld());
        sentences.add(Messages.text("concordance.hold.escape"));
        return String.join(" ", sentences);
    }

    /** What a unit belonged to until now is free again. */
    private static void addFreed(List<String> sentences, Unit unit, UnitComparison row, boolean old) {
        List<Unit> partners = old ? row.old() : row.now();
        if (!partners.isEmpty()) {
            sentences.add(Messages.text("concordance.hold.frees", name(unit), UnitWords.labels(partners)));
        }
    }
}
