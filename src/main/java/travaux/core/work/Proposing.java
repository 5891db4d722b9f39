package travaux.core.work;

import java.util.List;
import java.util.Optional;
import travaux.core.align.Assertion;
import travaux.core.align.Pairing;
import travaux.core.diff.DraftComparison;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.Proposal;
import travaux.core.dossier.ProposalFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.Rewording;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.text.DraftInfo;
import travaux.core.text.Unit;

/**
 * The reader's own proposal for one unit of one draft, kept in the program's data folder. Every step reads the file afresh, so
 * that two windows see each other's.
 *
 * @param key what the draft is kept under
 * @param draft the draft it is written against, or another that has the article
 * @param units the unit there, whose words must be known; several where the article is parted in a draft it is compared with
 */
public record Proposing(String key, DraftEntry draft, List<Unit> units) {

    /** Copies the units. */
    public Proposing {
        units = List.copyOf(units);
    }

    /** A step on the file; false where there is nothing to do. */
    private interface Step {
        boolean take(ProposalFile file);
    }

    /** For a unit of a draft of a dossier, which has no id where it is two texts of the reader's own. */
    public static Proposing of(String dossier, DraftEntry draft, Unit unit) {
        return new Proposing(Correcting.key(dossier, draft), draft, List.of(unit));
    }

    /** The unit it is written for. */
    public Unit unit() {
        return units.getFirst();
    }

    /** What is kept. */
    public Optional<Proposal> kept() throws UnusableInputException {
        return file().of(key, unit().id());
    }

    /** Keeps it, in the place of what was kept before. */
    public void keep(Proposal proposal) throws UnusableInputException {
        take(file -> {
            file.keep(proposal);
            return true;
        });
    }

    /** Takes it away; false where nothing is kept. */
    public boolean remove() throws UnusableInputException {
        return take(file -> file.remove(key, unit().id()));
    }

    /** Puts back what was taken away; false where there is nothing, or something else was begun meanwhile. */
    public boolean restore() throws UnusableInputException {
        return take(file -> file.restore(key, unit().id()));
    }

    /** Its units alone as a draft. */
    public Draft base() {
        return new Draft(
                draft.draft().info(), units.stream().map(Proposing::alone).toList());
    }

    private static Unit alone(Unit unit) {
        return new Unit(
                unit.id(),
                unit.kind(),
                unit.number(),
                unit.label(),
                unit.title(),
                unit.headingBrackets(),
                Optional.empty(),
                unit.state(),
                unit.text(),
                unit.elements(),
                unit.page());
    }

    /** Words of the reader's in its place, as a draft of a name. */
    public Draft reworded(String words, String name) {
        DraftInfo info = draft.draft().info();
        return new Draft(
                new DraftInfo(name, info.title(), Optional.empty(), Optional.empty(), info.language(), "", ""),
                List.of(Rewording.of(unit(), words)));
    }

    /** The same article in another draft, to compare the reader's words with. */
    public Proposing in(DraftEntry other, List<Unit> there) {
        return new Proposing(key, other, there);
    }

    /** What the reader's words change, though they may have been written against another draft. */
    public DraftComparison compare(Draft reworded, Budget budget) {
        List<String> theirs = List.of(reworded.units().getFirst().id());
        Assertion same = new Assertion(units.stream().map(Unit::id).toList(), theirs, Pairing.Source.READER, 1);
        return Comparing.compare(base(), reworded, List.of(same), budget);
    }

    private static ProposalFile file() throws UnusableInputException {
        return ProposalFile.open(DataFolder.path());
    }

    private static synchronized boolean take(Step step) throws UnusableInputException {
        ProposalFile file = file();
        boolean done = step.take(file);
        if (done) {
            file.save();
        }
        return done;
    }
}
