package travaux.core.dossier;

import static travaux.core.dossier.Shape.may;
import static travaux.core.dossier.Shape.must;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.dossier.Kind.What;
import travaux.core.record.Story;

/** The stories of a dossier: each a file of its own in a folder, so that one can be written and handed on by itself. */
final class Stories {

    static final String FOLDER = "stories";

    private static final String ENDING = ".json";

    private static final Shape SENTENCE = Shape.of("sentence", Shapes.facts(true, must("text", Shapes.TEXT)));

    private static final Shape STEP = Shape.of(
            "step",
            must("heading", Shapes.TEXT),
            may("event", new Kind.Ref(What.EVENT)),
            may("drafts", new Kind.ListOf(new Kind.Ref(What.DRAFT))),
            may("unit", new Kind.UnitNumber()),
            must("sentences", Shapes.entries(SENTENCE)));

    static final Shape SHAPE = Shape.of(
            "story", must("title", Shapes.TEXT), may("summary", Shapes.TEXT), must("steps", Shapes.entries(STEP)));

    private Stories() {}

    /** The files that are there and can be parsed, in the order of their names. */
    static List<JsonFile> files(Path dossier, Faults faults) {
        Path folder = dossier.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                    .sorted()
                    .flatMap(name -> JsonFile.read(dossier, FOLDER + "/" + name, faults).stream())
                    .toList();
        } catch (IOException e) {
            faults.error(
                    Spot.whole(FOLDER),
                    "The folder " + FOLDER + " cannot be opened.",
                    "See that it is a folder and that you may read it.");
            return List.of();
        }
    }

    static List<Story> of(DossierFiles files) {
        return files.stories().stream().map(Stories::story).toList();
    }

    private static Story story(JsonFile file) {
        Fields story = Fields.of(file.root(), Spot.whole(file.name()));
        String id = file.name().substring(FOLDER.length() + 1, file.name().length() - ENDING.length());
        return new Story(
                id,
                story.text("title"),
                story.text("summary"),
                story.entries("steps").stream().map(Stories::step).toList());
    }

    private static Story.Step step(Fields step) {
        List<String> drafts = step.texts("drafts");
        return new Story.Step(
                step.text("heading"),
                step.maybe("event"),
                drafts.size() == 2
                        ? Optional.of(new Story.Drafts(drafts.getFirst(), drafts.getLast()))
                        : Optional.empty(),
                step.maybe("unit"),
                step.entries("sentences").stream()
                        .map(said -> new Story.Sentence(said.text("text"), ReadProceedings.evidence(said)))
                        .toList());
    }
}
