package travaux.core.dossier;

import java.util.List;
import java.util.Optional;
import travaux.core.record.Confidence;
import travaux.core.record.Event;
import travaux.core.record.Lane;
import travaux.core.record.PlannedStep;
import travaux.core.record.Source;
import travaux.core.record.Vote;

/** Turns entries of a dossier's files into the record: events, plans, sources, rows of the concordance. */
final class ReadRecord {

    private ReadRecord() {}

    static Event event(Fields entry) {
        String kind = entry.text("kind");
        return new Event(
                entry.text("id"),
                entry.date("start"),
                entry.date("end"),
                entry.date("notLaterThan"),
                kind,
                entry.maybe("lane").flatMap(Lane::named).or(() -> Lane.of(kind)).orElse(Lane.STATEMENTS),
                entry.text("title"),
                entry.text("place"),
                entry.text("description"),
                entry.maybe("draft"),
                entry.texts("units"),
                entry.texts("symbols"),
                entry.texts("symbolsUnverified"),
                entry.entries("votes").stream().map(ReadRecord::vote).toList(),
                entry.flag("aftermath"),
                entry.texts("planned"),
                confidence(entry),
                entry.text("doubt"),
                entry.text("note"),
                entry.sources(),
                entry.count("independentSources"));
    }

    static PlannedStep planned(Fields entry) {
        return new PlannedStep(
                entry.text("id"),
                entry.text("step"),
                entry.text("said"),
                entry.text("planned"),
                entry.text("happened"),
                entry.flag("slipped"),
                entry.texts("events"),
                confidence(entry),
                entry.text("note"),
                entry.sources(),
                entry.count("independentSources"));
    }

    static Source source(Fields entry) {
        return new Source(
                entry.text("id"),
                entry.text("what"),
                entry.text("kind"),
                entry.flag("core"),
                entry.maybe("link"),
                entry.text("note"));
    }

    static ConcordanceRow row(Fields entry) {
        return new ConcordanceRow(
                entry.text("id"),
                entry.text("topic"),
                entry.map("numbers", Fields::ownTexts),
                entry.map("notes", Fields::ownText),
                entry.map("ends", end -> Confidence.named(end.ownText()).orElse(Confidence.LOW)),
                confidence(entry),
                entry.text("doubt"),
                entry.text("note"),
                entry.sources());
    }

    /** Low where none is written, so that nothing is made to look surer than it is. */
    static Confidence confidence(Fields entry) {
        return entry.confidence().orElse(Confidence.LOW);
    }

    private static Vote vote(Fields entry) {
        return new Vote(
                entry.text("motion"),
                entry.maybe("mover"),
                entry.maybe("provision"),
                entry.maybe("body"),
                entry.count("for"),
                entry.count("against"),
                entry.count("abstaining"),
                entry.text("result"),
                entry.text("note"));
    }

    static List<ConcordanceRow> rows(DossierFiles files) {
        return files.entries(DossierFiles.CONCORDANCE, "rows").stream()
                .map(ReadRecord::row)
                .toList();
    }

    static Optional<ConcordanceRow> row(List<ConcordanceRow> rows, String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
