package travaux.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.importing.UnusableInputException;
import travaux.core.record.Confidence;

/** Articles are followed through the concordance, forward and back, and no further than it reaches. */
class NumberTrailTest {

    private final SmallDossier small;

    NumberTrailTest(@TempDir Path folder) throws IOException {
        small = SmallDossier.in(folder);
    }

    @Test
    void anArticleIsFollowedForwardAndBack() throws UnusableInputException {
        NumberTrail forward = trail("first", "5");
        NumberTrail back = trail("third", "1");

        assertThat(forward.in("third")).containsExactly("1");
        assertThat(back.in("first")).containsExactly("5");
        assertThat(back.in("second")).containsExactly("5");
        assertThat(forward.rows()).containsExactly("keepers");
    }

    @Test
    void listsPairOffInOrderAndAnUnknownNumberEndsTheTrailThere() throws UnusableInputException {
        NumberTrail eight = trail("first", "8");

        assertThat(eight.in("second")).isEmpty();
        assertThat(eight.in("third")).containsExactly("4");
        assertThat(trail("first", "6").in("third")).containsExactly("2");
    }

    @Test
    void aTrailIsAsSureAsItsWeakestStep() throws UnusableInputException {
        NumberTrail seven = trail("second", "7");

        assertThat(seven.in("third")).containsExactly("2");
        assertThat(seven.sureness("third")).hasValue(Confidence.LOW);
        assertThat(trail("first", "5").sureness("third")).hasValue(Confidence.HIGH);
        assertThat(trail("first", "5").sureness("nowhere")).isEmpty();
    }

    @Test
    void halvesOfASplitArticleLeadToTheWholeButNotToEachOther() throws IOException, UnusableInputException {
        small.replace("concordance.json", "\"third\": [\"1\"]", "\"third\": [\"1\", \"12\"]");
        small.replace("texts/third.md", "## Article 4. Glass", "## Article 12. Lamps\n\nLamps.\n\n## Article 4. Glass");

        assertThat(trail("first", "5").in("third")).containsExactly("1", "12");
        assertThat(trail("third", "1").in("first")).containsExactly("5");
        assertThat(trail("third", "1").in("third")).containsExactly("1");
    }

    @Test
    void whatNoRowFollowsStandsForItselfAlone() throws UnusableInputException {
        NumberTrail nine = trail("first", "9");

        assertThat(nine.stops()).containsOnlyKeys(new NumberTrail.Stop("first", "9"));
        assertThat(nine.rows()).isEmpty();
    }

    @Test
    void aNamedProvisionIsFollowedByItsArticleAndKeepsItsParagraph() throws UnusableInputException {
        Dossier dossier = small.open();

        assertThat(dossier.follow("5(1)", Optional.of("first"), List.of()))
                .singleElement()
                .satisfies(followed -> {
                    assertThat(followed.provision()).isEqualTo("5(1)");
                    assertThat(followed.numbers()).containsExactly("1");
                    assertThat(followed.leftOut()).isFalse();
                });
        assertThat(dossier.follow("5(1)", Optional.empty(), List.of())).isEmpty();
        assertThat(dossier.follow("7, 8 and others", Optional.of("first"), List.of()))
                .extracting(Followed::numbers)
                .containsExactly(List.of("3"), List.of("4"));
    }

    @Test
    void aSubjectIsFollowedByItsRowAndARowMayEnd() throws IOException, UnusableInputException {
        small.replace("concordance.json", "\"second\": []", "\"third\": []");

        assertThat(small.open().follow("beacons", Optional.empty(), List.of("beacons")))
                .singleElement()
                .satisfies(followed -> {
                    assertThat(followed.provision()).isEqualTo("beacons");
                    assertThat(followed.numbers()).isEmpty();
                    assertThat(followed.leftOut()).isTrue();
                });
    }

    private NumberTrail trail(String draft, String number) throws UnusableInputException {
        return NumberTrail.of(small.open(), draft, number);
    }
}
