package travaux.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.align.Assertion;
import travaux.core.importing.UnusableInputException;
import travaux.core.record.Confidence;
import travaux.core.record.DisputedTerm;
import travaux.core.record.Lane;
import travaux.core.record.RegisteredDocument;
import travaux.core.text.Element;
import travaux.core.text.TextState;
import travaux.core.text.Unit;

/** The dossier of the UN Cybercrime Convention holds all it should, marked as what it is. */
class BundledDossierTest {

    private final Path folder;
    private final Dossier dossier;

    BundledDossierTest() throws URISyntaxException, UnusableInputException {
        URL place = Dossier.class.getResource("/drafts/un-cybercrime-convention");
        assertThat(place).isNotNull();
        folder = Path.of(place.toURI());
        dossier = DossierFolder.open(folder, SmallDossier::read);
    }

    @Test
    void isClean() {
        assertThat(DossierCheck.check(folder, SmallDossier::read)).isEmpty();
    }

    @Test
    void holdsEveryEntryOfTheRecord() {
        List<ElementGrid.Line> lines =
                dossier.grids().stream().flatMap(grid -> grid.lines().stream()).toList();

        assertThat(dossier.drafts()).hasSize(10);
        assertThat(dossier.events()).hasSize(64);
        assertThat(dossier.planned()).hasSize(9);
        assertThat(dossier.concordance()).hasSize(30);
        assertThat(dossier.grids()).hasSize(4);
        assertThat(lines).hasSize(47);
        assertThat(lines.stream().mapToInt(line -> line.cells().size()).sum()).isEqualTo(274);
        assertThat(dossier.sources()).hasSize(150);
        assertThat(dossier.record().delegations()).hasSize(97);
        assertThat(dossier.record().positions()).hasSize(169);
        assertThat(dossier.record().statements()).hasSize(101);
        assertThat(dossier.record().documents()).hasSize(76);
        assertThat(dossier.record().terms()).hasSize(37);
    }

    @Test
    void everyFactCitesSourcesThatAreThere() {
        Stream<String> cited = Stream.of(
                        dossier.events().stream().map(event -> event.sources()),
                        dossier.planned().stream().map(step -> step.sources()),
                        dossier.drafts().stream().map(DraftEntry::sources),
                        dossier.concordance().stream().map(ConcordanceRow::sources),
                        dossier.record().positions().stream()
                                .map(position -> position.evidence().sources()),
                        dossier.record().statements().stream()
                                .map(statement -> statement.evidence().sources()),
                        dossier.record().documents().stream().map(RegisteredDocument::sources),
                        dossier.record().terms().stream()
                                .map(term -> term.evidence().sources()),
                        dossier.record().terms().stream()
                                .flatMap(term -> term.outcome().stream())
                                .map(DisputedTerm.Outcome::sources))
                .flatMap(lists -> lists)
                .peek(sources -> assertThat(sources).isNotEmpty())
                .flatMap(List::stream);

        assertThat(cited).allMatch(source -> dossier.sources().containsKey(source));
    }

    @Test
    void noUnitCarriesWording() {
        assertThat(units()).allMatch(unit -> unit.text().isBlank());
        assertThat(units()).noneMatch(unit -> unit.state().isComparableByWords());
    }

    @Test
    void everyCellStandsInAUnitOfItsDraft() {
        for (ElementGrid grid : dossier.grids()) {
            for (ElementGrid.Line line : grid.lines()) {
                line.cells()
                        .forEach(
                                (draft, cell) -> assertThat(entry(draft).draft().units())
                                        .as("%s in %s", line.id(), draft)
                                        .filteredOn(unit -> unit.elements().contains(cell.element()))
                                        .hasSize(1));
            }
        }
    }

    @Test
    void anArticleLeftWithoutTextIsToldApartFromATextNotAtHand() {
        DraftEntry emptied = entry("frdtc");
        Unit article = emptied.draft().unit("art-24").orElseThrow();

        assertThat(article.state()).isEqualTo(TextState.ABSENT);
        assertThat(article.elements()).hasSize(17).allMatch(element -> element.state() == Element.State.NO_TEXT);
        assertThat(emptied.account("art-24").orElseThrow().noText()).isTrue();
        assertThat(emptied.readingNotes())
                .extracting(note -> note.code() + " " + note.place().unit())
                .containsExactly("no-text art-5", "no-text art-24");
        assertThat(entry("ru-2017").state()).isEqualTo(TextState.ABSENT);
        assertThat(entry("ru-2017").readingNotes()).isEmpty();
    }

    @Test
    void titlesSayWhatTheyAre() {
        DraftEntry adopted = entry("final");
        Set<String> translated =
                IntStream.rangeClosed(1, 15).mapToObj(number -> "art-" + number).collect(Collectors.toSet());

        assertThat(adopted.accounts()).hasSize(68);
        for (UnitAccount account : adopted.accounts()) {
            boolean ours = account.heading() == UnitAccount.Heading.TRANSLATED;
            assertThat(ours).as(account.unit()).isEqualTo(translated.contains(account.unit()));
            boolean unverified = account.heading() == UnitAccount.Heading.UNVERIFIED;
            assertThat(unverified)
                    .as(account.unit())
                    .isEqualTo(account.sources().isEmpty());
        }
        assertThat(adopted.isComplete()).isTrue();
        assertThat(entry("zero").isComplete()).isFalse();
        assertThat(adopted.hasText()).isTrue();
    }

    @Test
    void numbersAreFollowedPairByPair() {
        assertThat(pairs("zero", "final"))
                .contains("5>6", "24>24", "6>7", "7>8", "8>9", "9>10", "10>11", "17>4", "4>5");
        assertThat(pairs("rdtc", "final"))
                .contains("45>45", "46>46", "6>7", "7>8", "11>12")
                .doesNotContain("8>9");
        assertThat(pairs("cnd-1", "final")).contains("42>24", "5>6");
    }

    @Test
    void everyEventHasALane() {
        assertThat(dossier.timeline().lanes().get(Lane.DRAFTS)).hasSize(8);
        assertThat(dossier.timeline().lanes().values().stream()
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(64);
    }

    @Test
    void theUndatedDraftStandsBetweenItsNeighbours() {
        List<String> ids = dossier.events().stream().map(event -> event.id()).toList();

        assertThat(ids.indexOf("cnd2")).isBetween(ids.indexOf("inter-4"), ids.indexOf("session-5"));
    }

    @Test
    void votesKeepTheirMotion() {
        assertThat(dossier.events())
                .flatExtracting(event -> event.votes())
                .hasSize(8)
                .anySatisfy(vote -> {
                    assertThat(vote.motion()).startsWith("to delete");
                    assertThat(vote.inFavour()).hasValue(23);
                    assertThat(vote.against()).hasValue(102);
                    assertThat(vote.abstaining()).hasValue(26);
                    assertThat(vote.provision()).isEmpty();
                });
    }

    @Test
    void opensInsideAnArchive(@TempDir Path temporary) throws IOException, UnusableInputException {
        Path archive = temporary.resolve("library.jar");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                zip.putNextEntry(new ZipEntry("drafts/x/" + file.getFileName()));
                zip.write(Files.readAllBytes(file));
            }
        }
        try (FileSystem inside = FileSystems.newFileSystem(archive)) {
            Path packed = inside.getPath("/drafts/x");
            assertThat(DossierFolder.open(packed, SmallDossier::read)).isEqualTo(dossier);
            assertThat(DossierCheck.check(packed, SmallDossier::read)).isEmpty();
        }
    }

    @Test
    void machineMadeSourcesAreKnownAsSuch() {
        assertThat(dossier.sources().values())
                .filteredOn(source -> source.isMachineMade())
                .hasSize(25);
        assertThat(dossier.sources().values())
                .filteredOn(source -> source.core())
                .hasSize(5);
        assertThat(dossier.events())
                .filteredOn(event -> event.confidence() == Confidence.LOW)
                .isNotEmpty();
    }

    private List<String> pairs(String old, String now) {
        return dossier.assertions(entry(old), entry(now)).stream()
                .filter(assertion ->
                        assertion.old().size() == 1 && assertion.now().size() == 1)
                .map(BundledDossierTest::pair)
                .toList();
    }

    private static String pair(Assertion assertion) {
        return assertion.old().getFirst().replace("art-", "") + ">"
                + assertion.now().getFirst().replace("art-", "");
    }

    private DraftEntry entry(String id) {
        return dossier.draft(id).orElseThrow();
    }

    private List<Unit> units() {
        return dossier.drafts().stream()
                .flatMap(draft -> draft.draft().units().stream())
                .toList();
    }
}
