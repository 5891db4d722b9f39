package travaux.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.HeadingCorrection;
import travaux.core.dossier.KeptText;
import travaux.core.dossier.Overlay;
import travaux.core.dossier.Preview;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.RawFile;
import travaux.core.importing.RevisionState;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Budget;
import travaux.core.text.Note;
import travaux.core.text.TextState;
import travaux.core.text.Unit;

/** Texts that the reader adds to a dossier. */
class KeepingTest {

    private static final String RECORD = "un-cybercrime-convention";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private Keeping keeping() {
        return new Keeping(home);
    }

    private Dossier dossier() throws UnusableInputException {
        return Library.at(home).open(RECORD);
    }

    private DraftEntry draft(String id) throws UnusableInputException {
        return dossier().draft(id).orElseThrow();
    }

    private static RawFile file(String name, String symbol, String verb) {
        String text = "United Lamps\n\n" + symbol + "\n\nDraft convention on lamps\n\n## Article 1. Lamps\n\n"
                + "1. Each keeper [shall] " + verb
                + " the **lamp** before dusk.\n\n## Article 2. Oil\n\nOil is kept.\n";
        return new RawFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private KeptText keep(RawFile file, ImportChoice choice) throws UnusableInputException {
        return keeping().keep(keeping().preview(file, dossier(), choice), false);
    }

    @Test
    void aPreviewKeepsNothing() throws Exception {
        Preview preview = keeping().preview(file("a.md", "A/AC.291/22/Rev.1", "light"), dossier(), ImportChoice.NONE);
        assertThat(preview.guess().draft()).contains("rdtc");
        assertThat(preview.guess().reason()).contains("A/AC.291/22/Rev.1").contains("rdtc");
        assertThat(home).isEmptyDirectory();
        assertThat(draft("rdtc").state()).isNotEqualTo(TextState.OFFICIAL);
    }

    @Test
    void aKeptTextTakesThePlaceOfTheAccountWithAllItsMarks() throws Exception {
        Preview preview = keeping().preview(file("a.md", "A/AC.291/22/Rev.1", "light"), dossier(), ImportChoice.NONE);
        keeping().keep(preview, false);
        DraftEntry kept = draft("rdtc");
        assertThat(kept.state()).isEqualTo(TextState.OFFICIAL);
        assertThat(kept.draft().units()).isEqualTo(preview.reading().draft().units());
        assertThat(kept.draft().units()).extracting(Unit::state).containsOnly(TextState.OFFICIAL);
        assertThat(kept.draft().info().symbol()).contains("A/AC.291/22/Rev.1");
        assertThat(kept.accounts()).isEmpty();
    }

    @Test
    void twoKeptTextsAreComparedByWords() throws Exception {
        keep(file("a.md", "A/AC.291/22/Rev.1", "light"), ImportChoice.NONE);
        keep(file("b.md", "A/AC.291/L.15", "kindle"), ImportChoice.NONE);
        Library library = Library.at(home);
        OpenedText old = TextReference.parse(RECORD + ":rdtc").open(library, new Texts());
        OpenedText now = TextReference.parse(RECORD + ":final").open(library, new Texts());
        assertThat(Comparing.compare(old, now, Budget.unlimited()).units())
                .anySatisfy(unit -> assertThat(unit.changes())
                        .anySatisfy(change -> assertThat(change.toString()).contains("kindle")));
        assertThat(Comparing.warnings(old, now)).isEmpty();
    }

    @Test
    void theOriginalIsKeptByteForByteWithHowItWasRead() throws Exception {
        RawFile file = file("a.md", "A/AC.291/22/Rev.1", "light");
        KeptText text = keep(
                file,
                new ImportChoice(
                        Optional.empty(), Optional.of("en"), new ImportOptions(RevisionState.ACCEPTED), List.of()));
        assertThat(Overlay.open(Library.overlays(home), RECORD)
                        .original(text)
                        .orElseThrow()
                        .bytes())
                .isEqualTo(file.bytes());
        assertThat(text.readAs().state()).isEqualTo(RevisionState.ACCEPTED);
        assertThat(text.readAs().mediaType()).isEqualTo("text/markdown");
        assertThat(draft("rdtc").readingNotes()).extracting(Note::code).contains("revisions-accepted");
    }

    @Test
    void aHeadingIsCorrectedBeforeKeepingAndAgainWhenReadAgain() throws Exception {
        RawFile file = file("a.md", "A/AC.291/22/Rev.1", "light");
        Preview first = keeping().preview(file, dossier(), ImportChoice.NONE);
        String unit = first.reading().draft().units().getLast().id();
        HeadingCorrection correction = new HeadingCorrection(
                unit, Optional.empty(), Optional.of("Oil and wicks"), Optional.of("3"), Optional.empty());
        keep(file, ImportChoice.NONE.correcting(List.of(correction)));
        assertThat(draft("rdtc").draft().unit(unit).orElseThrow().title()).isEqualTo("Oil and wicks");
        List<Preview> again = keeping().again(dossier(), "rdtc", ImportChoice.NONE);
        assertThat(again).hasSize(1);
        keeping().keep(again.getFirst(), false);
        assertThat(draft("rdtc").draft().unit(unit).orElseThrow().number()).isEqualTo("3");
        assertThat(Overlay.open(Library.overlays(home), RECORD).texts()).hasSize(1);
    }

    @Test
    void oneTextThatWasRemovedCanBePutBackAsItWas() throws Exception {
        KeptText text = keep(file("a.md", "A/AC.291/22/Rev.1", "light"), ImportChoice.NONE);
        Dossier with = dossier();
        Keeping.Removed removed = keeping().remove(with, text).orElseThrow();
        assertThat(dossier()).isNotEqualTo(with);
        assertThat(keeping().restore(removed)).isTrue();
        assertThat(dossier()).isEqualTo(with);
        assertThat(Overlay.open(Library.overlays(home), RECORD).texts()).containsExactly(text);
    }

    @Test
    void nothingIsPutBackInThePlaceOfAnotherText() throws Exception {
        KeptText text = keep(file("a.md", "A/AC.291/22/Rev.1", "light"), ImportChoice.NONE);
        Keeping.Removed removed = keeping().remove(dossier(), text).orElseThrow();
        KeptText other = keep(file("b.md", "A/AC.291/22/Rev.1", "lamp"), ImportChoice.NONE);
        assertThat(keeping().restore(removed)).isFalse();
        assertThat(Overlay.open(Library.overlays(home), RECORD).texts()).containsExactly(other);
    }

    @Test
    void whatIsRemovedLeavesTheDossierAsItWas() throws Exception {
        Dossier before = dossier();
        keep(file("a.md", "A/AC.291/22/Rev.1", "light"), ImportChoice.NONE);
        assertThat(keeping().remove(dossier(), "rdtc")).hasSize(1);
        assertThat(dossier()).isEqualTo(before);
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("kept.json", ".lock");
        }
        assertThatThrownBy(() -> keeping().remove(dossier(), "rdtc"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("Nothing is kept");
    }

    @Test
    void aCorrigendumFlagsTheTextItCorrects() throws Exception {
        keep(file("a.md", "A/AC.291/22/Rev.1", "light"), ImportChoice.NONE);
        KeptText patch = keep(file("c.md", "A/AC.291/22/Rev.1/Corr.1", "kindle"), ImportChoice.NONE);
        assertThat(patch.role()).isEqualTo(KeptText.Role.CORRIGENDUM);
        assertThat(patch.draft()).isEqualTo("rdtc");
        assertThat(draft("rdtc").draft().units())
                .anyMatch(unit -> unit.text().text().contains("light"));
        OpenedText flagged = TextReference.parse(RECORD + ":rdtc").open(Library.at(home), new Texts());
        assertThat(Comparing.warnings(flagged, flagged))
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("Corr.1"));
    }

    @Test
    void textsReadInDifferentWaysAreComparedWithAWarning() throws Exception {
        keep(
                file("a.md", "A/AC.291/22/Rev.1", "light"),
                new ImportChoice(
                        Optional.empty(), Optional.empty(), new ImportOptions(RevisionState.ORIGINAL), List.of()));
        keep(file("b.md", "A/AC.291/L.15", "kindle"), ImportChoice.NONE);
        Library library = Library.at(home);
        OpenedText old = TextReference.parse(RECORD + ":rdtc").open(library, new Texts());
        OpenedText now = TextReference.parse(RECORD + ":final").open(library, new Texts());
        assertThat(Comparing.warnings(old, now)).extracting(Note::code).containsExactly("read-differently");
    }

    @Test
    void whatCannotBeToldIsAskedForAndADoubtfulTextIsKeptOnlyAnyway() throws Exception {
        Preview unknown = keeping().preview(file("a.md", "B/OTHER/7", "light"), dossier(), ImportChoice.NONE);
        assertThatThrownBy(() -> keeping().keep(unknown, false))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("B/OTHER/7")
                .hasMessageContaining("--draft");
        assertThatThrownBy(() -> keeping().preview(file("a.md", "", "x"), dossier(), ImportChoice.of("rtdc")))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("rdtc");
    }

    @Test
    void aDamagedListIsToldAndTheDossierStillOpens() throws Exception {
        keep(file("a.md", "A/AC.291/22/Rev.1", "light"), ImportChoice.NONE);
        Files.writeString(Library.overlays(home).resolve(RECORD, "kept.json"), "{ \"schema\": 1, \"texts\": [ {");
        assertThat(dossier().drafts()).hasSize(10);
        assertThat(draft("rdtc").readingNotes()).extracting(Note::code).contains("overlay-damaged");
        assertThatThrownBy(() -> keep(file("b.md", "A/AC.291/L.15", "kindle"), ImportChoice.NONE))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("kept.json");
        assertThat(Files.readString(Library.overlays(home).resolve(RECORD, "kept.json")))
                .startsWith("{ \"schema\": 1");
    }

    @Test
    void aDamagedReadingIsReadAgainFromItsOriginalAndALostOriginalIsTold() throws Exception {
        KeptText text = keep(file("a.md", "A/AC.291/22/Rev.1", "light"), ImportChoice.NONE);
        Files.writeString(Library.overlays(home).resolve(RECORD, "read", text.reading() + ".json"), "{}");
        assertThat(draft("rdtc").state()).isEqualTo(TextState.OFFICIAL);
        assertThat(draft("rdtc").readingNotes()).extracting(Note::code).contains("kept-text-read-again");
        Files.writeString(Library.overlays(home).resolve(RECORD, "originals", text.sha256() + ".md"), "something else");
        assertThat(draft("rdtc").state()).isNotEqualTo(TextState.OFFICIAL);
        assertThat(draft("rdtc").readingNotes()).extracting(Note::code).contains("kept-text-lost");
    }

    @Test
    void aListThatPointsOutOfItsFolderIsRefused() throws IOException, UnusableInputException {
        KeptText text = keep(file("a.md", "A/AC.291/22/Rev.1", "light"), ImportChoice.NONE);
        Path index = Library.overlays(home).resolve(RECORD, "kept.json");
        Files.writeString(index, Files.readString(index).replace(text.sha256(), "../../secret"));
        assertThat(Overlay.open(Library.overlays(home), RECORD).damage()).isPresent();
    }
}
