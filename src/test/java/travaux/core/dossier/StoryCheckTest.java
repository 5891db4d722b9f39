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
import travaux.core.importing.UnusableInputException;
import travaux.core.record.Confidence;
import travaux.core.record.Story;

/** Stories are read as they are written, and their faults are told with their cure. */
class StoryCheckTest {

    private static final String STORY = "stories/dusk.json";

    private final SmallDossier small;
    private final Path folder;

    StoryCheckTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.small = SmallDossier.in(folder);
    }

    @Test
    void aSoundStoryHasNoFaults() {
        assertThat(small.check()).isEmpty();
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
        # old                                 | new                              | place                                    | message                    | fix
        "event": "meeting"                    | "event": "meting"                | line 7, /steps/0/event                   | event “meting”             | “meeting”
        ["first", "second"]                   | ["frist", "second"]              | line 15, /steps/1/drafts/0               | draft “frist”              | “first”
        ["first", "second"]                   | ["first"]                        | line 15, /steps/1/drafts                 | sets 1 drafts beside       | ["first", "second"]
        ["first", "second"]                   | ["first", "first"]               | line 15, /steps/1/drafts                 | a draft beside itself      | two different
        ["first", "second"]                   | ["second", "first"]              | line 15, /steps/1/drafts                 | the later draft first      | ["first", "second"]
        "unit": "5"                           | "unit": "77"                     | line 16, /steps/1/unit                   | the unit “77”              | the later of the two
        "drafts": ["first", "second"],        | ``                               | line 16, /steps/1/unit                   | but no drafts              | "drafts"
        "sources": ["machine"]                | "sources": ["rumour"]            | line 18, /steps/1/sentences/0/sources/0  | source “rumour”            | sources.json
        "sources": ["machine"]                | "sources": []                    | line 18, /steps/1/sentences/0/sources    | has no source              | sources.json
        "confidence": "low", "doubt": "Why.", | "doubt": "Why.",                 | line 18, /steps/1/sentences/0            | no "confidence"            | "high"
        "title"                               | "tilte"                          | line 2, /tilte                           | does not know              | "title"
        { "text": "Keepers met.", "confidence": "high", "sources": ["report"] } | `` | line 8, /steps/0/sentences          | “A first meeting” tells nothing | "text"
        "steps": [                            | "steps": [], "x-steps": [        | line 4, /steps                           | no steps                   | "heading"
        """)
    void everyKindOfFaultIsToldWithItsCure(String old, String now, String place, String message, String fix)
            throws IOException {
        List<Fault> faults = small.replace(STORY, old, now).check();

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(STORY);
            assertThat(fault.place()).isEqualTo(place);
            assertThat(fault.message()).contains(message);
            assertThat(fault.fix()).contains(fix);
        });
    }

    @Test
    void aStoryIsReadInFull() throws UnusableInputException {
        Story story = small.open().stories().getFirst();

        assertThat(story.id()).isEqualTo("dusk");
        assertThat(story.title()).isEqualTo("Who lights the lamp");
        assertThat(story.steps()).hasSize(3);
        Story.Step second = story.steps().get(1);
        assertThat(second.event()).hasValue("second-out");
        assertThat(second.drafts()).hasValue(new Story.Drafts("first", "second"));
        assertThat(second.sentences()).hasSize(2);
        assertThat(second.sentences().getFirst().evidence().doubt()).isEqualTo("Why.");
        assertThat(second.sentences().getFirst().evidence().confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void aStepThatNamesNoDraftsKeepsThoseBeforeIt() throws UnusableInputException {
        Story story = small.open().stories().getFirst();

        assertThat(story.draftsAt(0)).isEmpty();
        assertThat(story.draftsAt(2)).isEqualTo(story.draftsAt(1));
        assertThat(story.unitAt(0)).isEmpty();
        assertThat(story.unitAt(2)).hasValue("5");
    }

    @Test
    void otherDraftsEndTheUnitOfTheStepBefore() throws IOException, UnusableInputException {
        small.replace(STORY, "\"heading\": \"Later\",", "\"heading\": \"Later\", \"drafts\": [\"second\", \"third\"],");

        assertThat(small.open().stories().getFirst().unitAt(2)).isEmpty();
    }

    @Test
    void storiesStandInTheOrderOfTheirNamesAndABrokenOneIsAFault() throws IOException, UnusableInputException {
        Files.copy(folder.resolve(STORY), folder.resolve("stories/a-dawn.json"));
        assertThat(small.open().stories()).extracting(Story::id).containsExactly("a-dawn", "dusk");

        small.write("stories/a-dawn.json", "{ \"title\": ");
        assertThat(small.check())
                .singleElement()
                .satisfies(fault -> assertThat(fault.file()).isEqualTo("stories/a-dawn.json"));
    }
}
