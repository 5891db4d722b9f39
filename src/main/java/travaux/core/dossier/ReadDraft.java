package travaux.core.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.Reading;
import travaux.core.record.EventDate;
import travaux.core.text.Draft;
import travaux.core.text.DraftInfo;
import travaux.core.text.Note;
import travaux.core.text.Place;
import travaux.core.text.TextState;
import travaux.core.text.Unit;

/** Turns an entry of {@code drafts.json} into a draft: its text where there is one, otherwise the account of it. */
final class ReadDraft {

    private final DossierFiles files;
    private final Fields dossier;
    private final TextReader reader;
    private final List<ConcordanceRow> rows;
    private final List<ElementGrid> grids;

    ReadDraft(DossierFiles files, Fields dossier, TextReader reader) {
        this.files = files;
        this.dossier = dossier;
        this.reader = reader;
        this.rows = ReadRecord.rows(files);
        this.grids = ReadGrids.of(files);
    }

    List<ConcordanceRow> rows() {
        return rows;
    }

    List<ElementGrid> grids() {
        return grids;
    }

    DraftEntry of(Fields entry) {
        if (entry.text("text").isEmpty()) {
            return accounted(entry, List.of());
        }
        try {
            Reading reading = reader.read(TextFile.read(files.folder(), entry.text("text")), textState(entry));
            return worded(entry, reading);
        } catch (UnusableInputException e) {
            return accounted(entry, List.of(unusable(entry, e)));
        }
    }

    private DraftEntry worded(Fields entry, Reading reading) {
        DraftInfo read = reading.draft().info();
        String language = read.language().equals("und") ? language(entry) : read.language();
        DraftInfo info = new DraftInfo(
                entry.text("name"),
                read.title(),
                entry.maybe("symbol").or(read::symbol),
                entry.maybe("date").or(read::date),
                entry.maybe("language").orElse(language),
                read.mediaType(),
                read.sha256());
        Draft draft = new Draft(info, reading.draft().units(), reading.footnotes());
        TextState state = draft.units().isEmpty() ? TextState.ABSENT : textState(entry);
        return entry(entry, state, draft, new Account(List.of(), List.of(), reading.notes()));
    }

    private DraftEntry accounted(Fields entry, List<Note> notes) {
        Account account = AccountOfDraft.of(entry, language(entry), rows, grids);
        Draft draft = new Draft(info(entry), account.units());
        List<Note> all = Stream.concat(notes.stream(), account.notes().stream()).toList();
        return entry(entry, best(account.units()), draft, new Account(account.units(), account.accounts(), all));
    }

    private DraftEntry entry(Fields entry, TextState state, Draft draft, Account account) {
        return new DraftEntry(
                entry.text("id"),
                entry.text("name"),
                entry.texts("names"),
                DraftKind.named(entry.text("kind")).orElseThrow(),
                entry.text("role"),
                entry.maybe("symbol"),
                entry.flag("symbolVerified"),
                entry.maybe("date").map(EventDate::new),
                entry.text("session"),
                state,
                draft,
                ReadRecord.confidence(entry),
                entry.text("doubt"),
                entry.text("note"),
                entry.sources(),
                account.notes(),
                account.accounts(),
                entry.count("articlesCount"));
    }

    private DraftInfo info(Fields entry) {
        return new DraftInfo(
                entry.text("name"), "", entry.maybe("symbol"), entry.maybe("date"), language(entry), "", "");
    }

    private String language(Fields entry) {
        return entry.maybe("language").or(() -> dossier.maybe("language")).orElse("en");
    }

    private TextState textState(Fields entry) {
        if (dossier.flag("fictional")) {
            return TextState.FICTIONAL;
        }
        return entry.text("textState").equals("official") ? TextState.OFFICIAL : TextState.FILE;
    }

    private static TextState best(List<Unit> units) {
        List<TextState> states = units.stream().map(Unit::state).toList();
        if (states.contains(TextState.RESTATED)) {
            return TextState.RESTATED;
        }
        return states.contains(TextState.SUBJECT_ONLY) ? TextState.SUBJECT_ONLY : TextState.ABSENT;
    }

    private static Note unusable(Fields entry, UnusableInputException e) {
        return new Note(
                Note.Severity.ERROR,
                "text-unusable",
                Optional.ofNullable(e.getMessage()).orElse("The text " + entry.text("text") + " cannot be used."),
                Place.WHOLE);
    }
}
