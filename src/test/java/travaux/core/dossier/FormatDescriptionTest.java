package travaux.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.importing.UnusableInputException;

/** The description of the format says what the program does. */
class FormatDescriptionTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("`([a-z/]+\\.(?:json|md))`\n```(?:json)?\n(.*?)```", Pattern.DOTALL);

    private final String description;

    FormatDescriptionTest() throws IOException {
        description = Files.readString(Path.of("src/docs/dossier-format.md"));
    }

    @Test
    void itsExampleIsASoundDossier(@TempDir Path folder) throws IOException, UnusableInputException {
        Files.createDirectory(folder.resolve("texts"));
        Files.createDirectory(folder.resolve("stories"));
        Matcher example = EXAMPLE.matcher(description);
        while (example.find()) {
            Files.writeString(folder.resolve(example.group(1)), example.group(2));
        }

        assertThat(DossierCheck.check(folder, SmallDossier::read)).isEmpty();
        Dossier dossier = DossierFolder.open(folder, SmallDossier::read);
        assertThat(dossier.drafts()).hasSize(2);
        assertThat(dossier.stories())
                .singleElement()
                .satisfies(story -> assertThat(story.steps()).hasSize(2));
        assertThat(dossier.record().positions())
                .singleElement()
                .satisfies(position -> assertThat(dossier.follow(position.article(), position.draft(), List.of()))
                        .singleElement()
                        .satisfies(followed -> assertThat(followed.numbers()).containsExactly("2")));
        assertThat(dossier.assertions(
                        dossier.drafts().getFirst(), dossier.drafts().getLast()))
                .singleElement()
                .satisfies(assertion ->
                        assertThat(assertion.old() + ">" + assertion.now()).isEqualTo("[a1]>[a2]"));
    }

    @Test
    void itNamesEveryKeyAndEveryWord() {
        Set<String> words = new LinkedHashSet<>();
        DossierFiles.names().forEach(file -> gather(DossierFiles.shape(file), words));
        gather(Stories.SHAPE, words);
        words.removeIf(word -> word.endsWith("-copy"));

        assertThat(words)
                .hasSizeGreaterThan(150)
                .allSatisfy(word -> assertThat(description).containsPattern("[`\"]" + Pattern.quote(word) + "[`\"]"));
    }

    private static void gather(Shape shape, Set<String> words) {
        shape.keys().forEach(key -> {
            words.add(key.name());
            gather(key.kind(), words);
        });
    }

    private static void gather(Kind kind, Set<String> words) {
        switch (kind) {
            case Kind.OneOf oneOf -> words.addAll(oneOf.words());
            case Kind.ListOf list -> gather(list.item(), words);
            case Kind.MapOf map -> gather(map.value(), words);
            case Kind.Entry entry -> gather(entry.shape(), words);
            case Kind.Text() -> {}
            case Kind.Flag() -> {}
            case Kind.Count() -> {}
            case Kind.Date() -> {}
            case Kind.Link() -> {}
            case Kind.UnitNumber() -> {}
            case Kind.Id id -> {}
            case Kind.Ref ref -> {}
            case Kind.Anything() -> {}
        }
    }
}
