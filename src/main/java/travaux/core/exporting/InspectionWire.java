package travaux.core.exporting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import travaux.core.importing.Convention;
import travaux.core.reading.Reading;
import travaux.core.text.Draft;
import travaux.core.text.DraftInfo;
import travaux.core.text.FootnoteAt;
import travaux.core.text.Note;
import travaux.core.text.Unit;

/** The answer of {@code inspect}. */
record InspectionWire(
        int schema,
        String file,
        String mediaType,
        String sha256,
        String language,
        String title,
        Optional<String> symbol,
        Optional<String> date,
        List<UnitWire> units,
        BracketsWire brackets,
        ConventionWire convention,
        List<FootnoteWire> footnotes,
        List<NoteWire> notes) {

    /** A unit with its own text. */
    record UnitWire(@JsonUnwrapped UnitRefWire ref, int words, int brackets, OptionalInt page, String text) {

        static UnitWire of(Unit unit) {
            String text = unit.text().text();
            return new UnitWire(UnitRefWire.of(unit), Figures.words(unit), unit.brackets(), unit.page(), text);
        }
    }

    /** A footnote at each of its places: the unit and the words that it follows there. */
    record FootnoteWire(String unit, String key, String before, String text) {

        static List<FootnoteWire> of(Draft draft) {
            Map<String, List<FootnoteAt>> footnotes = FootnoteAt.all(draft);
            return draft.units().stream()
                    .flatMap(unit -> footnotes.getOrDefault(unit.id(), List.of()).stream()
                            .map(note -> new FootnoteWire(unit.id(), note.key(), note.before(), note.text())))
                    .toList();
        }
    }

    /** Brackets of the whole text. */
    record BracketsWire(int groups, int maxDepth, int alternatives, int unbalanced) {}

    /** How the document marks changes, and why it was read so. */
    record ConventionWire(String name, String reason) {

        static ConventionWire of(Reading reading) {
            return new ConventionWire(Convention.of(reading.notes()).wireName(), ReadAs.of(reading));
        }
    }

    /** Something a reader should know. */
    record NoteWire(String severity, String code, String message, OptionalInt page, OptionalInt line, String unit) {

        static NoteWire of(Note note) {
            return new NoteWire(
                    note.severity().wireName(),
                    note.code(),
                    note.message(),
                    note.place().page(),
                    note.place().line(),
                    note.place().unit());
        }
    }

    static InspectionWire of(Reading reading) {
        DraftInfo info = reading.draft().info();
        Figures figures = Figures.of(reading);
        return new InspectionWire(
                Json.SCHEMA,
                info.name(),
                info.mediaType(),
                info.sha256(),
                info.language(),
                info.title(),
                info.symbol(),
                info.date(),
                reading.draft().units().stream().map(UnitWire::of).toList(),
                new BracketsWire(figures.groups(), figures.maxDepth(), figures.alternatives(), figures.unbalanced()),
                ConventionWire.of(reading),
                FootnoteWire.of(reading.draft()),
                reading.notes().stream().map(NoteWire::of).toList());
    }
}
