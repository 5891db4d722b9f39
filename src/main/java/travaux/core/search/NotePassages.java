package travaux.core.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.dossier.ConcordanceRow;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.ElementGrid;
import travaux.core.dossier.UnitAccount;
import travaux.core.text.Unit;

/** What a dossier says in its own words: of itself, its drafts, the provisions whose wording is not at hand, its article table. */
final class NotePassages {
    private NotePassages() {}

    /** What is said of a draft and of its units. */
    static Stream<Passage> of(DraftEntry entry) {
        Stream<String> words = Stream.of(
                        Stream.of(entry.name()),
                        entry.names().stream().filter(name -> !name.equals(entry.name())),
                        Stream.of(entry.role()),
                        entry.symbol().stream(),
                        Stream.of(entry.session(), entry.doubt(), entry.note()))
                .flatMap(parts -> parts);
        Passage draft = Passage.entry(
                HitKind.NOTE, entry.id(), entry.name(), entry.kind().wireName(), words);
        return Stream.concat(Stream.of(draft), units(entry)).map(note -> note.in(Optional.of(entry.id())));
    }

    private static Stream<Passage> units(DraftEntry entry) {
        return entry.draft().units().stream()
                .filter(unit -> !unit.state().isComparableByWords())
                .map(unit -> unit(unit, entry.account(unit.id())))
                .filter(note -> !note.text().isBlank());
    }

    private static Passage unit(Unit unit, Optional<UnitAccount> account) {
        List<String> said = account.map(one -> List.of(one.content(), one.doubt(), one.note()))
                .orElse(List.of());
        return Passage.entry(
                        HitKind.NOTE,
                        unit.id(),
                        "",
                        account.map(one -> one.heading().wireName()).orElse(""),
                        Stream.concat(Stream.of(unit.heading()), said.stream()))
                .of(unit);
    }

    /** What is said of no one draft. */
    static Stream<Passage> of(Dossier dossier) {
        Passage about = Passage.entry(
                HitKind.NOTE, dossier.id(), dossier.title(), "", Stream.of(dossier.title(), dossier.about()));
        return Stream.of(
                        Stream.of(about),
                        dossier.concordance().stream().map(NotePassages::row),
                        dossier.grids().stream().map(NotePassages::grid))
                .flatMap(notes -> notes);
    }

    private static Passage row(ConcordanceRow row) {
        Stream<String> words =
                Stream.concat(Stream.of(row.topic(), row.doubt(), row.note()), row.notes().values().stream());
        return Passage.entry(HitKind.NOTE, row.id(), row.topic(), "", words);
    }

    private static Passage grid(ElementGrid grid) {
        return Passage.entry(HitKind.NOTE, grid.id(), grid.title(), "", Stream.of(grid.title(), grid.note()));
    }
}
