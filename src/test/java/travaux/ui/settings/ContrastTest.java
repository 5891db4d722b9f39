package travaux.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {

    /** WCAG 2.2, success criterion 1.4.3. */
    private static final double ENOUGH = 4.5;

    /** A rule that says both on what words are set and in what ink. */
    private static final Pattern RULE =
            Pattern.compile("([^{}\n]+) \\{[^{}]*-fx-background-color: (-[a-z-]+);[^{}]*-fx-text-fill: (-[a-z-]+);");

    private static final Pattern ROLE = Pattern.compile("(-[a-z-]+):\\s*(#[0-9a-f]+);");

    /** Each ink with every ground that it is set on. */
    private static final Map<String, List<String>> INKS = Map.of(
            "-fg",
            List.of("-bg", "-panel", "-raised", "-selection", "-accent-bg", "-bracket-bg", "-delete-bg"),
            "-muted",
            List.of("-bg", "-panel", "-raised", "-selection"),
            "-faint",
            List.of("-bg", "-panel", "-raised"),
            "-accent",
            List.of("-bg", "-panel", "-raised", "-accent-bg"),
            "-insert",
            List.of("-bg", "-raised", "-insert-bg", "-bracket-bg", "-selection"),
            "-delete",
            List.of("-bg", "-raised", "-delete-bg"),
            "-moved",
            List.of("-bg", "-moved-bg"),
            "-bracket",
            List.of("-bg", "-panel", "-bracket-bg", "-selection", "-delete-bg"),
            "-bg",
            List.of("-accent"));

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void textReachesEnoughContrastOnEveryGroundItIsSetOn(String theme) throws IOException {
        Map<String, Color> roles = roles(theme);
        INKS.forEach((ink, grounds) ->
                grounds.forEach(ground -> assertThat(contrast(role(roles, ink), role(roles, ground)))
                        .as("%s on %s in %s", ink, ground, theme)
                        .isGreaterThanOrEqualTo(ENOUGH)));
    }

    @Test
    void highContrastReachesSevenToOneForWords() throws IOException {
        Map<String, Color> roles = roles("contrast");
        assertThat(List.of("-fg", "-muted", "-insert", "-delete", "-bracket", "-moved", "-force"))
                .allSatisfy(ink -> assertThat(contrast(role(roles, ink), role(roles, "-bg")))
                        .isGreaterThan(7));
    }

    /** Whoever cannot use a button must still be able to read what it says. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void whatSetsInkAndGroundTogetherIsLegible(String theme) throws IOException {
        Map<String, Color> roles = roles(theme);
        List<MatchResult> rules =
                RULE.matcher(Files.readString(file("base"))).results().toList();
        assertThat(rules).hasSizeGreaterThan(2).allSatisfy(rule -> {
            Color ground = role(roles, rule.group(2));
            Color ink = role(roles, rule.group(3));
            assertThat(contrast(ink, ground))
                    .as("%s in %s", rule.group(1), theme)
                    .isGreaterThanOrEqualTo(ENOUGH);
        });
    }

    @Test
    void themesGiveValuesToTheSameRoles() throws IOException {
        assertThat(roles("dark").keySet())
                .isEqualTo(roles("light").keySet())
                .isEqualTo(roles("contrast").keySet());
    }

    @Test
    void structureKnowsNoColourButByRole() throws IOException {
        for (String sheet : List.of("base", "bar", "timeline", "articles", "comparison", "inspector")) {
            assertThat(Files.readString(file(sheet))).as(sheet).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
        }
    }

    private static Map<String, Color> roles(String theme) throws IOException {
        Map<String, Color> roles = new TreeMap<>();
        ROLE.matcher(Files.readString(file(theme)))
                .results()
                .forEach(match -> roles.put(match.group(1), Color.web(match.group(2))));
        return roles;
    }

    private static Color role(Map<String, Color> roles, String name) {
        return Objects.requireNonNull(roles.get(name), name);
    }

    private static Path file(String sheet) {
        return Path.of("src/main/resources/travaux/ui/theme", sheet + ".css");
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
