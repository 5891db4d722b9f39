package travaux.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import travaux.core.diff.ChangeClass;
import travaux.core.record.Confidence;
import travaux.core.record.Stance;
import travaux.core.text.Element;
import travaux.core.text.TextState;
import travaux.core.text.UnitKind;

class MessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\n]*)\"");
    private static final Pattern CALL = Pattern.compile("Messages\\s*\\.text\\(\\s*\"([a-zA-Z.]+[a-zA-Z])\"\\s*[,)]");

    private final Set<String> keys =
            ResourceBundle.getBundle("travaux.ui.messages").keySet();

    @Test
    void everyKeyThatIsAskedForExists() throws IOException {
        Set<String> asked = new TreeSet<>(matches(CALL));
        asked.addAll(families());
        assertThat(asked).hasSizeGreaterThan(80);
        assertThat(keys).as("keys missing from messages.properties").containsAll(asked);
    }

    @Test
    void noKeyIsLeftUnused() throws IOException {
        Set<String> literals = matches(LITERAL);
        Set<String> unused = keys.stream()
                .filter(key -> !literals.contains(key) && !families().contains(key))
                .filter(key -> !literals.contains(key.replaceAll("\\.(title|advice|keys)$", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).as("keys that nobody asks for").isEmpty();
    }

    @Test
    void noWordsAreLeftEmptyOrWithDoubledQuotationMarks() {
        assertThat(keys)
                .allSatisfy(key -> assertThat(Messages.text(key)).isNotBlank().doesNotContain("''"));
    }

    private static Set<String> families() {
        return Stream.of(
                        Arrays.stream(ChangeClass.values()).map(one -> "class." + one.wireName()),
                        Arrays.stream(TextState.values()).map(one -> "state." + one.wireName()),
                        Arrays.stream(Element.State.values()).map(one -> "element." + one.wireName()),
                        Arrays.stream(Stance.values()).map(one -> "history.stance." + one.wireName()),
                        Arrays.stream(Confidence.values()).map(one -> "confidence." + one.wireName()),
                        Arrays.stream(UnitKind.values()).map(one -> "unit." + one.wireName()))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private static Set<String> matches(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/travaux/ui"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path source : sources) {
                pattern.matcher(Files.readString(source))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
