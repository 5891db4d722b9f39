package travaux.core.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import travaux.core.diff.Change;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.Held;

class SentencesTest {

    @Test
    void bracketsLiftedSaysFromWhat() {
        assertThat(sentence("and legality", "and legality", ChangeClass.BRACKETS_LIFTED))
                .isEqualTo("brackets lifted from “and legality”");
    }

    @Test
    void aChoiceSaysWhatWasRetainedAndWhatWasNot() {
        Change change = new Change(
                Set.of(ChangeClass.ALTERNATIVE_CHOSEN, ChangeClass.BRACKETS_LIFTED, ChangeClass.BRACKETED_TEXT_DROPPED),
                "shall may will",
                "shall",
                List.of(),
                List.of("shall"),
                List.of("may", "will"),
                "1",
                Held.INSIDE,
                Held.OUTSIDE);
        assertThat(Sentences.sentence(change)).isEqualTo("“shall” retained, “may” and “will” not retained");
    }

    @Test
    void wordsThatCameInThePlaceOfBracketedOnesAreNamed() {
        assertThat(sentence("thirtieth", "sixtieth", ChangeClass.BRACKETED_TEXT_DROPPED))
                .isEqualTo("words in brackets replaced: “thirtieth” by “sixtieth”");
        assertThat(sentence("thirtieth", "", ChangeClass.BRACKETED_TEXT_DROPPED))
                .isEqualTo("words in brackets dropped: “thirtieth”");
    }

    @Test
    void whatCameInBracketsSaysSo() {
        assertThat(Sentences.sentence(new Change(
                        Set.of(ChangeClass.INSERTED),
                        "",
                        "a remedy",
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        Held.OUTSIDE,
                        Held.INSIDE)))
                .isEqualTo("inserted: “a remedy”, in brackets");
    }

    @Test
    void whatIsStillInOtherBracketsSaysSo() {
        assertThat(Sentences.sentence(new Change(
                        Set.of(ChangeClass.BRACKETS_LIFTED),
                        "a remedy",
                        "a remedy",
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        Held.INSIDE,
                        Held.INSIDE)))
                .isEqualTo("brackets lifted from “a remedy”, still in others");
    }

    @Test
    void aRivalThatWentLeavesTheOthersOpen() {
        assertThat(Sentences.sentence(new Change(
                        Set.of(ChangeClass.BRACKETED_TEXT_DROPPED),
                        "/ will",
                        "",
                        List.of(),
                        List.of(),
                        List.of("will"),
                        "",
                        Held.INSIDE,
                        Held.OUTSIDE)))
                .isEqualTo("“will” dropped, the other alternatives stay");
    }

    @Test
    void ofWordsThatWentSomeStoodInBrackets() {
        assertThat(sentence("a good log", "", ChangeClass.DELETED, ChangeClass.BRACKETED_TEXT_DROPPED))
                .isEqualTo("deleted: “a good log”, with bracketed words dropped");
    }

    @Test
    void shallMayWordingThatOnlyWentNamesIt() {
        assertThat(sentence("as appropriate", "", ChangeClass.LEGAL_FORCE, ChangeClass.DELETED))
                .isEqualTo("shall/may wording went: “as appropriate”");
    }

    @Test
    void aLongQuoteIsShortenedInTheMiddleBetweenWords() {
        String words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";
        assertThat(Quote.of(words))
                .isEqualTo("“one two three four five six seven eight … twelve thirteen fourteen fifteen”");
    }

    @Test
    void aLongQuotationIsNotCutAfterTheSlashOfRivals() {
        assertThat(Quote.of("one two three four five six seven / eight nine ten eleven twelve thirteen fourteen"))
                .isEqualTo("“one two three four five six seven … eleven twelve thirteen fourteen”");
    }

    @Test
    void aLongQuoteWithoutSpacesIsShortenedToo() {
        assertThat(Quote.of("灯塔".repeat(100)).length()).isLessThan(60);
    }

    @Test
    void wordsThatRunRightToLeftAreKeptApartFromTheSentence() {
        assertThat(Quote.of("منارة")).isEqualTo("“\u2068منارة\u2069”");
    }

    /** Nobody wins or loses a bracket, and nothing is agreed because we say so. */
    @ParameterizedTest
    @EnumSource(ChangeClass.class)
    void noSentenceSpeaksOfVictoryOrAgreement(ChangeClass kind) {
        for (String now : List.of("", "after")) {
            for (String old : List.of("", "before")) {
                String sentence = sentence(old, now, kind) + " " + Sentences.label(kind);
                assertThat(sentence.toLowerCase(java.util.Locale.ROOT))
                        .doesNotContainPattern("\\b(won|lost|agreed|accepted|rejected)\\b")
                        .doesNotContain("{", "}");
            }
        }
    }

    private static String sentence(String old, String now, ChangeClass... classes) {
        return Sentences.sentence(
                new Change(Set.of(classes), old, now, List.of(), List.of(), List.of(), "", Held.OUTSIDE, Held.OUTSIDE));
    }
}
