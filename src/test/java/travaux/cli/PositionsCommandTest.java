package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who wanted what, as scripts and people get it. */
class PositionsCommandTest {

    private static final String REAL = "un-cybercrime-convention";
    private static final String SMALL = "src/test/resources/travaux/core/dossier/small";

    private record Ran(int code, String out, String err) {

        JsonNode json() {
            assertThat(code).isZero();
            return JsonMapper.shared().readTree(out);
        }
    }

    @Test
    void everyPositionHasTheFieldsOfTheFactBaseAndASource() {
        JsonNode answer = positions(REAL, "--format", "json").json();

        assertThat(answer.get("schema").asInt()).isEqualTo(1);
        assertThat(answer.get("positions")).hasSize(169).allSatisfy(position -> {
            assertThat(position.propertyNames())
                    .contains("id", "delegations", "delegation_ids", "and_others", "speaker", "on_behalf_of")
                    .contains("supporters_named", "supporters_count", "supporters_note", "article", "draft_version")
                    .contains("draft", "document", "session", "date", "setting", "stance", "subject", "reason", "terms")
                    .contains("withdrawn_by", "sources", "confidence", "note", "doubt", "independent_sources")
                    .contains("followedTo", "weak", "machine_made");
            assertThat(position.get("sources"))
                    .isNotEmpty()
                    .allSatisfy(
                            source -> assertThat(source.get("what").asString()).isNotEmpty());
            assertThat(position.get("delegations")).isNotEmpty();
        });
        for (String list : List.of("terms", "statements")) {
            assertThat(answer.get(list))
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.get("sources")).isNotEmpty());
        }
    }

    @Test
    void askingForArticleSixFindsWhatWasSaidOfArticleFive() {
        JsonNode found =
                positions(REAL, "--unit", "6", "--format", "json").json().get("positions");

        assertThat(found)
                .anySatisfy(position -> {
                    assertThat(position.get("article").asString()).isEqualTo("5");
                    assertThat(position.get("draft").asString()).isEqualTo("cnd-1");
                    assertThat(position.get("followedTo").asString()).isEqualTo("6");
                })
                .allSatisfy(position -> assertThat(
                                position.get("followedTo").asString().split(", "))
                        .contains("6"));
    }

    @Test
    void positionsOnArticleFortyTwoOfTheFirstCompilationBelongToTwentyFour() {
        List<JsonNode> onParagraphOne = positions(REAL, "--unit", "24", "--format", "json")
                .json()
                .get("positions")
                .valueStream()
                .filter(position -> position.get("article").asString().equals("42(1)"))
                .toList();

        assertThat(onParagraphOne)
                .hasSize(3)
                .allSatisfy(position ->
                        assertThat(position.get("followedTo").asString()).isEqualTo("24"));
    }

    @Test
    void aGroupIsNotOpenedIntoItsMembers() {
        JsonNode ofAMember = positions(REAL, "--delegation", "Austria", "--format", "json")
                .json()
                .get("positions");
        JsonNode ofTheUnion = positions(REAL, "--delegation", "the EU", "--format", "json")
                .json()
                .get("positions");

        assertThat(ofAMember)
                .isNotEmpty()
                .allSatisfy(position -> assertThat(
                                position.get("delegation_ids").toString() + position.get("supporters_named"))
                        .containsIgnoringCase("austria"));
        assertThat(ofTheUnion.size()).isGreaterThan(ofAMember.size());
    }

    @Test
    void anUnknownDelegationIsAWrongWordAndTheNearestNameIsOffered() {
        Ran ran = positions(REAL, "--delegation", "Rusia");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("no delegation “Rusia”").contains("did you mean “Russia”?");
        assertThat(positions("tutorial", "--delegation", "Canada").code()).isEqualTo(2);
    }

    @Test
    void whatRestsOnWeakSourcesIsMarkedAndCanBeHidden() {
        assertThat(positions(SMALL).out()).contains("wicks of cotton  (weak source, machine-made source)");
        assertThat(positions(SMALL, "--hide-weak").out())
                .doesNotContain("wicks of cotton")
                .contains("beacons on every cape");
    }

    @Test
    void anUnknownDraftOrArticleCannotBeUsed() {
        assertThat(positions(REAL, "--in", "nowhere").code()).isEqualTo(3);
        assertThat(positions(REAL, "--unit", "99").code()).isEqualTo(3);
        assertThat(positions(REAL, "--unit", "42", "--in", "cnd-1").code()).isZero();
    }

    @Test
    void theTextSaysWhatSilenceMeansAndNeverThatSomethingWasCaused() {
        assertThat(positions(SMALL).out())
                .contains("Recorded positions. Closed meetings left no record: who is not listed may still");
        assertThat(positions(REAL).out()).doesNotContainIgnoringCase("caused");
    }

    @Test
    void wordsInDisputeNameTheirDraftAsItIsCalledElsewhere() {
        assertThat(positions(SMALL).out()).contains("before dusk | after dusk \u2013 5(1), in First, now 1");
        assertThat(run("search", SMALL, "\"hour of lighting\"").out())
                .contains("before dusk | after dusk \u00b7 First");
    }

    @Test
    void aStatementOnAnArticleSaysSoOnce(@TempDir Path folder) throws IOException {
        Path copy = copyWith(folder, "statements.json", "\"article\": \"8\"", "\"article\": \"Article 8\"");

        assertThat(positions(copy.toString()).out())
                .contains("on article 8 of First")
                .doesNotContain("article Article");
    }

    @Test
    void aNumberThatStayedIsNotToldTwice() {
        assertThat(positions(REAL, "--unit", "24").out().replaceAll("\\s+", " "))
                .contains("in CND, now 24")
                .contains("24, in Revised ")
                .doesNotContain("24, in Revised, now 24")
                .contains("on articles 21, 23, 24, 35 of Zero draft:");
    }

    @Test
    void aClaimOfNobodyNamedIsThatOfItsSource(@TempDir Path folder) throws IOException {
        Path copy = copyWith(
                folder,
                "statements.json",
                "\"speaker\": \"A keeper\",\n      \"onBehalfOf\": \"Harbour Guild\",",
                "\"date\": \"2021\",");

        assertThat(positions(SMALL).out()).contains("A keeper for Harbour Guild (claim; only what they say)");
        assertThat(positions(copy.toString()).out()).contains("2021 (claim; only what the source says)");
    }

    @Test
    void aVoteWithoutFiguresSaysSo(@TempDir Path folder) throws IOException {
        Path copy = copyWith(folder, "events.json", "\"for\": 3, \"against\": 9, ", "");

        assertThat(run("timeline", copy.toString()).out().replaceAll("\\s+", " "))
                .contains("Vote to delete the article on wicks: figures not known; rejected");
    }

    @Test
    void whatIsNotKnownOnOneSideIsNeverCalledTheSame() {
        String told =
                run("compare", REAL + ":zero", REAL + ":rdtc", "--unit", "24").out();

        assertThat(told)
                .contains("None of one unit changed, 1 not known")
                .contains("Proportionality: not known \u2192 named")
                .doesNotContain("the same")
                .doesNotContain("Unchanged");
        assertThat(run("compare", REAL + ":zero", REAL + ":rdtc", "--unit", "24", "--format", "html")
                        .out())
                .contains("1 not known")
                .doesNotContain("The texts are the same");
    }

    @Test
    void aWithdrawalDoesNotSayThatItWasItselfWithdrawn(@TempDir Path folder) throws IOException {
        Path copy = copyWith(folder, "positions.json", "\"stance\": \"delete\"", "\"stance\": \"withdraw\"");

        assertThat(positions(SMALL).out()).contains("Withdrawn by");
        assertThat(positions(copy.toString()).out()).contains("withdrew").doesNotContain("Withdrawn by");
    }

    private static Path copyWith(Path folder, String file, String old, String now) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(SMALL))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(Path.of(SMALL).relativize(each).toString());
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
        String contents = Files.readString(folder.resolve(file));
        assertThat(contents).contains(old);
        Files.writeString(folder.resolve(file), contents.replace(old, now));
        return folder;
    }

    private static Ran positions(String dossier, String... words) {
        return run(
                Stream.concat(Stream.of("positions", dossier), Stream.of(words)).toArray(String[]::new));
    }

    private static Ran run(String... call) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Console console = new Console(out, new PrintWriter(err, true), Map.of(), false);
        int code = Cli.run(call, console, Optional::empty);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
