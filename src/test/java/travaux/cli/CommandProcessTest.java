package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as a user runs it: in its own process, without JavaFX. */
@Execution(ExecutionMode.CONCURRENT)
class CommandProcessTest {

    private static final String BEFORE = "src/test/resources/travaux/cli/before.md";
    private static final String AFTER = "src/test/resources/travaux/cli/after.md";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void theChildHasNoJavaFx() {
        assertThat(Child.classPathWithoutScreen()).doesNotContain("javafx").contains("icu4j");
    }

    @Test
    void jsonIsUtf8WhateverTheLocale() throws Exception {
        Path file = home.resolve("draft.md");
        Files.writeString(
                file, "# Traité sur les phares\n\n## Article 1. État\n\nL’État côtier élève une tour — 灯塔 — منارة.\n");
        Child.Ended ended = Child.run(home, Map.of("LC_ALL", "C"), "inspect", file.toString(), "--format", "json");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("L’État côtier élève une tour — 灯塔 — منارة.");
        assertThat(json(ended).get("schema").asInt()).isEqualTo(1);
    }

    @Test
    void compareAnswersInTextJsonAndHtml() throws Exception {
        Child.Ended text = Child.run(home, Map.of(), "compare", BEFORE, AFTER);
        assertThat(text.code()).isZero();
        assertThat(text.out())
                .contains("Article 3 → Article 4. Keeping of lamps")
                .doesNotContain("\u001b");
        assertThat(text.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(json(Child.run(home, Map.of(), "compare", BEFORE, AFTER, "--format", "json"))
                        .get("units"))
                .isNotEmpty();
        assertThat(Child.run(home, Map.of(), "compare", BEFORE, AFTER, "--format", "html")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("<script", "http://", "https://");
    }

    @Test
    void aUnitIsFollowedFromEitherSide() throws Exception {
        Child.Ended now = Child.run(home, Map.of(), "compare", BEFORE, AFTER, "--unit", "4");
        Child.Ended old = Child.run(home, Map.of(), "compare", BEFORE, AFTER, "--unit", "3", "--in", "old");
        assertThat(now.out()).isEqualTo(old.out()).contains("Keeping of lamps").doesNotContain("Inspection");
    }

    @Test
    void theOutputFileIsWrittenAsAWhole() throws Exception {
        Path page = home.resolve("page.html");
        Child.Ended ended =
                Child.run(home, Map.of(), "compare", BEFORE, AFTER, "--format", "html", "--output", page.toString());
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).isEmpty();
        assertThat(Files.readString(page)).endsWith("</html>\n");
    }

    @Test
    void coloursComeWhenAskedForAndNotOtherwise() throws Exception {
        assertThat(Child.run(home, Map.of(), "compare", BEFORE, AFTER, "--color", "always")
                        .out())
                .contains("\u001b[");
        assertThat(Child.run(home, Map.of("NO_COLOR", "1"), "compare", BEFORE, AFTER)
                        .out())
                .doesNotContain("\u001b[");
    }

    @Test
    void snapshotSaysThatPicturesNeedJavaFx() throws Exception {
        Child.Ended ended = Child.run(
                home,
                Map.of(),
                "snapshot",
                BEFORE,
                AFTER,
                "--output",
                home.resolve("a.png").toString());
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).contains("Pictures need JavaFX");
    }

    @Test
    void theWindowSaysThatItNeedsJavaFx() throws Exception {
        Child.Ended ended = Child.run(home, Map.of());
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).contains("The window needs JavaFX").contains("--help");
    }

    @Test
    void historyFollowsAProvisionInTextAndJson() throws Exception {
        Child.Ended text = Child.run(home, Map.of("LC_ALL", "C"), "history", "tutorial", "--unit", "10");
        assertThat(text.code()).isZero();
        assertThat(text.out()).contains("Conditions and safeguards", "FICTIONAL", "Words that went", "²");
        assertThat(text.out().lines()).allMatch(line -> line.length() <= 80);
        JsonNode json = json(
                Child.run(home, Map.of(), "history", "tutorial", "--unit", "7", "--in", "zero", "--format", "json"));
        assertThat(json.get("unit").get("number").asString()).isEqualTo("7");
        assertThat(json.get("drafts")
                        .valueStream()
                        .map(draft -> draft.get("number").asString("")))
                .endsWith("5", "7", "9", "10");
    }

    @Test
    void historySaysWhereAUnitIsThatTheLastDraftHasNot() throws Exception {
        Child.Ended ended = Child.run(home, Map.of(), "history", "tutorial", "--unit", "3bis");
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).contains("Adopted text has no unit 3bis", "--in", "compilation");
        assertThat(Child.run(home, Map.of(), "history", "tutorial").code()).isEqualTo(2);
    }

    @Test
    void searchMarksWhatItFoundAndLogsNothing() throws Exception {
        Child.Ended found = Child.run(home, Map.of("LC_ALL", "C"), "search", "tutorial", "\"harbour authority\"");
        assertThat(found.err()).isEmpty();
        assertThat(found.code()).isZero();
        assertThat(found.out()).contains("FICTIONAL", "Zero draft", "Article 2. Use of terms", "{*Harbour authority*}");
        assertThat(found.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(home.resolve("travaux.log")).doesNotExist();
    }

    @Test
    void aSearchThatFindsNothingSaysWhatToTry() throws Exception {
        Child.Ended nothing = Child.run(home, Map.of(), "search", "tutorial", "zeppelin");
        assertThat(nothing.code()).isZero();
        assertThat(nothing.out()).contains("nothing found", "“zeppelin”", "Try");
        Child.Ended empty = Child.run(home, Map.of(), "search", "tutorial", "");
        assertThat(empty.code()).isEqualTo(2);
        assertThat(empty.err()).contains("There is no word to look for.", "search --help");
        assertThat(Child.run(home, Map.of(), "search", "tutorial").code()).isEqualTo(2);
    }

    @Test
    void benchTimesEachStage() throws Exception {
        JsonNode bench = json(Child.run(
                home, Map.of(), "bench", BEFORE, AFTER, "--repeat", "3", "--warm-up", "1", "--format", "json"));
        assertThat(bench.get("repeat").asInt()).isEqualTo(3);
        assertThat(bench.get("millis").propertyNames()).containsExactly("read", "align", "diff");
        // Git is on no path of the child's own where a machine has none; then nothing is measured and null says so.
        assertThat(bench.has("rival")).isTrue();
    }

    @Test
    void completionNamesEveryCommand() throws Exception {
        Child.Ended ended = Child.run(home, Map.of(), "completion");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("_complete_travaux", "inspect", "snapshot");
    }

    private static JsonNode json(Child.Ended ended) {
        assertThat(ended.err()).isEmpty();
        return JsonMapper.shared().readTree(ended.out());
    }
}
