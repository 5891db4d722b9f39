package travaux.core.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import travaux.core.align.Relation;
import travaux.core.diff.ChangeClass;
import travaux.core.record.Confidence;
import travaux.core.record.Stance;
import travaux.core.search.HitKind;
import travaux.core.search.WordChange;
import travaux.core.text.Element;
import travaux.core.text.Note;
import travaux.core.text.TextState;
import travaux.core.text.UnitKind;

/** Every key in use has its words, and every word its use. */
class MessagesTest {

    private static final String USED = "(?!report\\.css)(report|outline|table|timeline|check|bench|html|history|import"
            + "|positions|search|confidence|asked|footnote)\\..*[a-z]";

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][a-z-]+)+)\"");

    @Test
    void everyKeyIsThereAndNoneIsLeftOver() throws IOException {
        Set<String> written = written().stringPropertyNames();
        Set<String> used = used();
        used.addAll(written.stream().filter(MessagesTest::isVariant).toList());
        assertThat(used).as("used and not written").isSubsetOf(written);
        assertThat(written).as("written and not used").isSubsetOf(used);
    }

    @Test
    void everyPatternCanBeFilled() throws IOException {
        for (String key : written().stringPropertyNames()) {
            assertThat(Messages.format(key, 2, 2, 2, 2, 2, 2, 2, 2)).isNotBlank();
        }
    }

    private static Properties written() throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Resource.text("messages.properties")));
        return properties;
    }

    /** Keys with a variant behind those of a class, such as {@code change.legal-force.came}. */
    private static boolean isVariant(String key) {
        return key.matches(
                        "change\\.[a-z-]+\\.(none|all|came|went|only|replaced|rival|inside|partly|note-came|note-went)")
                || key.startsWith("tail.");
    }

    private static Set<String> used() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/travaux/core/exporting"))) {
            for (Path file : files.toList()) {
                keys.addAll(LITERAL.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> key.matches(USED))
                        .toList());
            }
        }
        keys.addAll(all("class", ChangeClass.values()));
        keys.addAll(all("change", ChangeClass.values()));
        keys.addAll(all("kind", UnitKind.values()));
        keys.addAll(all("relation", Relation.values()));
        keys.addAll(all("state", TextState.values()));
        keys.addAll(all("element", Element.State.values()));
        keys.addAll(all("severity", Note.Severity.values()));
        keys.addAll(all("stance", Stance.values()));
        keys.addAll(all("confidence", Confidence.values()));
        keys.addAll(all("fault", Note.Severity.values()));
        keys.addAll(ofSearch());
        keys.addAll(List.of("element.contested", "element.reported", "source.asserted", "source.reader"));
        Stream.of("moved-from", "moved-to").map("html.spoken."::concat).forEach(keys::add);
        Stream.of("both", "words", "elements", "nothing")
                .map("report.by-"::concat)
                .forEach(keys::add);
        return keys;
    }

    private static List<String> ofSearch() {
        return Stream.concat(
                        all("search.change", WordChange.Kind.values()).stream(),
                        Stream.of(HitKind.values())
                                .filter(kind -> kind != HitKind.TEXT)
                                .map(kind -> "search.kind." + kind.wireName()))
                .toList();
    }

    private static List<String> all(String group, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> group + "."
                        + value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toList());
    }
}
