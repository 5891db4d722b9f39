package travaux.core.exporting;

import java.util.List;
import java.util.Optional;
import travaux.core.dossier.DraftAtHand;
import travaux.core.dossier.ImportOutcome;
import travaux.core.dossier.KeptText;
import travaux.core.dossier.Preview;
import travaux.core.reading.Reading;
import travaux.core.text.DraftInfo;

/** The answers of {@code import}. */
record ImportWire(int schema, String dossier, List<FileWire> files) {

    /** What became of one file. */
    record FileWire(
            String file,
            Optional<FoundWire> found,
            Optional<String> draft,
            Optional<String> reason,
            Optional<KeptText> kept,
            Optional<String> refusal) {

        static FileWire of(ImportOutcome outcome) {
            return new FileWire(
                    outcome.file(),
                    outcome.preview().map(FoundWire::of),
                    outcome.preview().flatMap(preview -> preview.guess().draft()),
                    outcome.preview().map(preview -> preview.guess().reason()),
                    outcome.kept(),
                    outcome.refusal());
        }
    }

    /** What was found in a file. */
    record FoundWire(
            String language,
            String title,
            Optional<String> symbol,
            Optional<String> date,
            int units,
            int words,
            int brackets,
            int unbalanced,
            InspectionWire.ConventionWire convention,
            List<InspectionWire.NoteWire> notes) {

        static FoundWire of(Preview preview) {
            Reading reading = preview.reading();
            DraftInfo info = reading.draft().info();
            Figures figures = Figures.of(reading);
            return new FoundWire(
                    preview.language(),
                    info.title(),
                    info.symbol(),
                    info.date(),
                    reading.draft().units().size(),
                    figures.words(),
                    figures.groups(),
                    figures.unbalanced(),
                    InspectionWire.ConventionWire.of(reading),
                    reading.notes().stream().map(InspectionWire.NoteWire::of).toList());
        }
    }

    /** The answer of {@code import --list}. */
    record ListWire(int schema, String dossier, long atHand, int of, List<DraftWire> drafts) {

        static ListWire of(String dossier, List<DraftAtHand> drafts) {
            return new ListWire(
                    Json.SCHEMA,
                    dossier,
                    drafts.stream().filter(DraftAtHand::isAtHand).count(),
                    drafts.size(),
                    drafts.stream().map(DraftWire::of).toList());
        }
    }

    /** One draft. */
    record DraftWire(
            String draft,
            List<String> names,
            Optional<String> symbol,
            boolean symbolVerified,
            boolean atHand,
            Optional<String> page,
            List<KeptText> kept) {

        static DraftWire of(DraftAtHand at) {
            return new DraftWire(
                    at.draft().id(),
                    at.draft().names(),
                    at.draft().symbol(),
                    at.draft().symbolVerified(),
                    at.isAtHand(),
                    at.page(),
                    at.kept());
        }
    }

    static ImportWire of(String dossier, List<ImportOutcome> outcomes) {
        return new ImportWire(
                Json.SCHEMA, dossier, outcomes.stream().map(FileWire::of).toList());
    }
}
