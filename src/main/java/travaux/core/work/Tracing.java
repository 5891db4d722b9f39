package travaux.core.work;

import java.util.List;
import java.util.Optional;
import travaux.core.align.Assertion;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Budget;
import travaux.core.text.Note;
import travaux.core.text.Unit;
import travaux.core.trace.Progress;
import travaux.core.trace.Trace;
import travaux.core.trace.Tracer;
import travaux.core.trace.Version;

/** Follows provisions through the drafts of a dossier. */
public final class Tracing {
    private Tracing() {}

    /**
     * Compares the drafts of a dossier once, its concordance respected, so that any of its provisions can be followed.
     *
     * @throws UnusableInputException if a draft's text cannot be trusted as read
     */
    public static Tracer tracer(Dossier dossier, Budget budget, Progress progress) throws UnusableInputException {
        for (DraftEntry entry : dossier.drafts()) {
            requireTrust(dossier, entry);
        }
        List<Version> versions = dossier.drafts().stream()
                .map(entry -> new Version(entry.id(), entry.draft()))
                .toList();
        return Tracer.of(versions, (old, now) -> assertions(dossier, old, now), budget, progress);
    }

    /**
     * Follows one provision.
     *
     * @param written what a reader calls its unit; see {@link UnitFinder}
     * @param in id of the draft that it is called so in; the last one if empty
     * @throws UnusableInputException if there is no such draft or unit, or a draft's text cannot be trusted as read
     */
    public static Trace trace(Dossier dossier, String written, Optional<String> in, Budget budget)
            throws UnusableInputException {
        DraftEntry entry = entry(dossier, in);
        Unit unit = unit(dossier, entry, written);
        return tracer(dossier, budget, Progress.SILENT).trace(entry.id(), unit.id(), budget);
    }

    /** The draft of an id; the last one if empty. */
    static DraftEntry entry(Dossier dossier, Optional<String> in) throws UnusableInputException {
        if (dossier.drafts().isEmpty()) {
            throw new UnusableInputException("The dossier “" + dossier.id() + "” has no drafts yet. Add one first.");
        }
        return in.isEmpty()
                ? dossier.drafts().getLast()
                : dossier.draft(in.get()).orElseThrow(() -> TextReference.noSuchDraft(dossier, in.get()));
    }

    /** The unit; where only other drafts have one of that name, they are named. */
    private static Unit unit(Dossier dossier, DraftEntry entry, String written) throws UnusableInputException {
        if (!UnitFinder.isThere(entry.draft(), written)) {
            List<String> others = dossier.drafts().stream()
                    .filter(other -> UnitFinder.isThere(other.draft(), written))
                    .map(DraftEntry::id)
                    .toList();
            if (!others.isEmpty()) {
                throw new UnusableInputException(entry.draft().info().name() + " has no unit " + written
                        + ". To follow that of another draft, add --in with one of: " + String.join(", ", others)
                        + ".");
            }
        }
        return UnitFinder.find(entry.draft(), written);
    }

    private static void requireTrust(Dossier dossier, DraftEntry entry) throws UnusableInputException {
        Optional<Note> fault = entry.readingNotes().stream()
                .filter(note -> note.severity() == Note.Severity.ERROR)
                .findFirst();
        if (fault.isPresent()) {
            throw new UnusableInputException(
                    entry.name() + " cannot be trusted as read, so nothing can be followed through" + " it: "
                            + fault.get().message() + " See: travaux inspect " + dossier.id() + ":" + entry.id());
        }
    }

    private static List<Assertion> assertions(Dossier dossier, String old, String now) {
        return dossier.assertions(
                dossier.draft(old).orElseThrow(), dossier.draft(now).orElseThrow());
    }
}
