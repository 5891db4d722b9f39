package travaux.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.text.Note;

/** Every kind of fault is found, at its place, with its cure. */
class DossierCheckTest {

    private final Path folder;

    DossierCheckTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aSoundDossierHasNoFault() throws IOException {
        assertThat(SmallDossier.in(folder).check()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
        # file           | old                       | new                   | place                              | message                          | fix
        dossier.json     | "schema": 1               | "schema": 2           | line 2, /schema                    | version 2                        | newer version
        dossier.json     | "title": "Accord on Lighthouses", | ``            | ``                                 | has no "title"                   | Add "title"
        dossier.json     | "fictional": true         | "fictional": "yes"    | line 5, /fictional                 | true or false                    | true
        dossier.json     | "2024-03-01"              | "1 March 2024"        | line 7, /asOf                      | a date                           | "2021-05-12"
        dossier.json     | "about"                   | "abuot"               | line 8, /abuot                     | does not know                    | Did you mean "about"?
        dossier.json     | "about"                   | "shelf"               | line 8, /shelf                     | does not know                    | "x-shelf"
        drafts.json      | "2021-05"                 | "2021-13"             | line 7, /drafts/0/date             | a date                           | out if it is not required
        drafts.json      | "compilation"             | "compilaton"          | line 6, /drafts/0/kind             | “compilaton”                     | Did you mean “compilation”?
        drafts.json      | ["6", "7", "8"]           | ["6-8"]               | line 10, /drafts/0/articles/1/numbers/0 | range “6-8”                 | "6", "7", "8"
        drafts.json      | "title": "Keepers",       | ``                    | line 9, /drafts/0/articles/0       | neither a title nor a subject    | "subject"
        drafts.json      | "unverifiedTitle"         | "title"               | line 11, /drafts/0/articles/2      | no source                        | "unverifiedTitle"
        drafts.json      | "2023-01-09"              | "2020-01-09"          | line 34, /drafts/2/date            | stands after “second”            | the oldest first
        drafts.json      | "id": "second"            | "id": "first"         | line 18, /drafts/1/id              | Two entries have the id “first”  | another id
        drafts.json      | "id": "second"            | "id": "Second draft"  | line 18, /drafts/1/id              | may not have                     | lower-case letters
        drafts.json      | "sources": ["report"]     | "sources": []         | line 9, /drafts/0/articles/0/sources | no source                      | sources.json
        drafts.json      | "text": "texts/third.md", | "text": "texts/thrd.md", | line 35, /drafts/2/text         | is missing. Put the file there    | Mend the file
        drafts.json      | "text": "texts/third.md", | "text": "../third.md", | line 35, /drafts/2/text           | outside the dossier              | its path
        drafts.json      | "text": "texts/third.md", | "text": "texts/third.md", "articles": [], | line 35, /drafts/2/articles | a text and an account | take "articles" out
        drafts.json      | "name": "Third"           | "name": " "           | line 32, /drafts/2/name            | empty "name"                     | take the key out
        sources.json     | "official"                | "offical"             | line 3, /sources/0/kind            | “offical”                        | “official”
        sources.json     | "https://lamps.example/report" | "lamps.example"  | line 3, /sources/0/link            | http                             | "https://…"
        events.json      | "kind": "session"         | "kind": "sesion"      | line 7, /events/0/kind             | “sesion”                         | “session”
        events.json      | "kind": "session",        | "kind": "session", "lane": "session", | line 7, /events/0/lane | “session”               | “sessions”
        events.json      | "motion": "to delete the article on wicks", | ``  | line 21, /events/1/votes/0         | has no "motion"                  | Add "motion"
        events.json      | "to delete the article on wicks" | "Delete the article on wicks" | line 21, /events/1/votes/0/motion | does not begin with “to” | "to delete
        events.json      | "for": 3                  | "for": "three"        | line 21, /events/1/votes/0/for     | whole number                     | 1
        events.json      | "end": "2021-05-07"       | "end": "2020-05-07"   | line 6, /events/0/end              | ends before it starts            | Correct one
        events.json      | "start": "2021-05-03",    | ``                    | line 6, /events/0/end              | no start                         | "notLaterThan"
        events.json      | "planned": ["late"]       | "planned": ["lte"]    | line 10, /events/0/planned/0       | planned step “lte”               | “late”
        events.json      | "draft": "second"         | "draft": "fourth"     | line 30, /events/2/draft           | draft “fourth”                   | drafts.json
        events.json      | "units": ["keepers"]      | "units": ["keeper"]   | line 20, /events/1/units/0         | “keeper”                         | “keepers”
        events.json      | "events": ["meeting"]     | "events": ["meting"]  | line 43, /planned/0/events/0       | event “meting”                   | “meeting”
        events.json      | "confidence": "high"      | "confidence": "hihg"  | line 11, /events/0/confidence      | “hihg”                           | “high”
        concordance.json | "third": ["1"]            | "thrid": ["1"]        | line 6, /rows/0/numbers/thrid      | draft “thrid”                    | “third”
        concordance.json | "third": ["1"]            | "third": ["9"]        | line 6, /rows/0/numbers/third      | no such article                  | inspect
        concordance.json | "third": ["2", "3", "4"]  | "third": ["2", "3"]   | line 13, /rows/1/numbers           | different lengths                | "?"
        elements.json    | "concordance": "keepers"  | "concordance": "kepers" | line 6, /grids/0/concordance     | “kepers”                         | “keepers”
        elements.json    | "state": "not-named", "where": "5(1)", "confidence": "medium", "sources": ["report"] | "state": "not-named", "where": "5(1)", "confidence": "medium" | line 13, /grids/0/elements/0/cells/first | without a source | "unknown"
        elements.json    | "state": "named", "where": "7(2)", "confidence": "low",  | "state": "named", "where": "7(2)", | line 22, /grids/0/elements/1/cells/first | without a confidence | "unknown"
        elements.json    | "not-named"               | "absent"              | line 13, /grids/0/elements/0/cells/first/state | “absent”             | not-named
        elements.json    | "drafts": ["first", "second"] | "drafts": ["first", "second", "third"] | line 7, /grids/0/drafts | which has a text        | out of the grid
        elements.json    | "drafts": ["first", "second"] | "drafts": ["first"] | line 14, /grids/0/elements/0/cells/second | not among the grid's drafts | Add the draft
        elements.json    | "where": "7(2)"           | "where": "9(2)"       | line 22, /grids/0/elements/1/cells/first/where | Article 9            | Correct one
        elements.json    | "where": "7(2)",          | ``                    | line 21, /grids/0/elements/1/cells | which article                    | "where"
        """)
    void everyKindOfFaultIsToldWithItsCure(
            String file, String old, String now, String place, String message, String fix) throws IOException {
        List<Fault> faults = SmallDossier.in(folder).replace(file, old, now).check();

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.place()).isEqualTo(place);
            assertThat(fault.message()).contains(message);
            assertThat(fault.fix()).contains(fix);
        });
    }

    @Test
    void aMissingCommaIsToldWithItsLineAndColumn() throws IOException {
        List<Fault> faults = SmallDossier.in(folder)
                .replace("dossier.json", "\"small\",", "\"small\"")
                .check();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("dossier.json");
            assertThat(fault.place()).isEqualTo("line 4, column 3");
            assertThat(fault.message()).startsWith("This is not JSON");
            assertThat(fault.fix()).contains("comma");
        });
    }

    @Test
    void aFileThatCannotBeReadIsNotAlsoBlamedForTheIdsThatItWouldHaveGiven() throws IOException {
        List<Fault> faults = SmallDossier.in(folder)
                .replace("sources.json", "\"what\":", "\"what\"")
                .check();

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.file()).isEqualTo("sources.json"));
    }

    @Test
    void aKeyThatStandsTwiceIsAFault() throws IOException {
        List<Fault> faults = SmallDossier.in(folder)
                .replace("dossier.json", "\"about\"", "\"title\": \"Again\", \"about\"")
                .check();

        assertThat(faults)
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.message()).contains("twice").contains("title"));
    }

    @Test
    void onlyTheTwoRequiredFilesMustBeThere() throws IOException {
        SmallDossier dossier = SmallDossier.in(folder);
        for (String file : DossierFiles.names()) {
            if (!List.of("dossier.json", "drafts.json", "sources.json").contains(file)) {
                Files.delete(folder.resolve(file));
            }
        }
        Files.delete(folder.resolve("stories/dusk.json"));
        dossier.replace("drafts.json", "\"concordance\": \"beacons\", ", "");
        assertThat(dossier.check()).isEmpty();

        Files.delete(folder.resolve("drafts.json"));
        assertThat(dossier.check())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).isEqualTo("The file drafts.json is missing."));
    }

    @Test
    void aMotionInAnotherLanguageNeedNotBeginWithTo() throws IOException {
        assertThat(SmallDossier.in(folder)
                        .replace("dossier.json", "\"en\"", "\"fr\"")
                        .replace("events.json", "to delete the article on wicks", "supprimer l'article")
                        .check())
                .isEmpty();
    }

    @Test
    void aDoubtfulTextIsAnErrorAtItsLine() throws IOException {
        List<Fault> faults = SmallDossier.in(folder)
                .replace("texts/third.md", "Oil is kept cool.", "DOUBT")
                .check();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.severity()).isEqualTo(Note.Severity.ERROR);
            assertThat(fault.file()).isEqualTo("texts/third.md");
            assertThat(fault.place()).isEqualTo("line 3");
            assertThat(fault.message()).contains("Half of it is missing.");
        });
    }

    @Test
    void anUnreadableAndAnEmptyTextAreErrors() throws IOException {
        SmallDossier dossier = SmallDossier.in(folder).replace("concordance.json", "", "");
        dossier.write("texts/third.md", "\uFFFD");
        assertThat(dossier.check())
                .anySatisfy(fault -> assertThat(fault.message()).contains("no text"));

        dossier.write("texts/third.md", "");
        assertThat(dossier.check())
                .anySatisfy(fault -> assertThat(fault.message()).contains("is empty"));
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        assertThat(DossierCheck.check(folder.resolve("nowhere"), SmallDossier::read))
                .singleElement()
                .satisfies(fault -> assertThat(fault.fix()).contains("dossier.json"));
    }
}
