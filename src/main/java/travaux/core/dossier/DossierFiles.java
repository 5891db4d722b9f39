package travaux.core.dossier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The JSON files of a dossier, as far as they are there and can be parsed.
 *
 * @param folder where they lie
 * @param files in the order of the format's description
 * @param shapes what was found when they were compared with their shapes
 */
record DossierFiles(Path folder, List<JsonFile> files, ShapeCheck shapes) {

    static final String DOSSIER = "dossier.json";
    static final String DRAFTS = "drafts.json";
    static final String SOURCES = "sources.json";
    static final String EVENTS = "events.json";
    static final String CONCORDANCE = "concordance.json";
    static final String ELEMENTS = "elements.json";
    static final String DELEGATIONS = "delegations.json";
    static final String POSITIONS = "positions.json";
    static final String STATEMENTS = "statements.json";
    static final String DOCUMENTS = "documents.json";
    static final String TERMS = "terms.json";

    private static final Map<String, Shape> SHAPES = shapesByFile();

    private static final long NEWEST_SCHEMA = 1;

    /** Reads what is there, and tells what is missing, unreadable or of the wrong shape. Never throws. */
    static DossierFiles read(Path folder, Faults faults) {
        ShapeCheck shapes = new ShapeCheck(faults);
        List<JsonFile> files = new ArrayList<>();
        SHAPES.forEach((name, shape) -> JsonFile.read(folder, name, faults).ifPresent(file -> {
            shapes.check(file, shape);
            files.add(file);
        }));
        DossierFiles read = new DossierFiles(folder, List.copyOf(files), shapes);
        read.demand(DOSSIER, faults);
        read.demand(DRAFTS, faults);
        read.checkSchema(faults);
        return read;
    }

    /** The names of all files that a dossier may have, in the order of the format's description. */
    static List<String> names() {
        return List.copyOf(SHAPES.keySet());
    }

    /** What a file of one of the {@link #names} must look like. */
    static Shape shape(String name) {
        return Objects.requireNonNull(SHAPES.get(name));
    }

    Optional<JsonFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** The names of those that are there but cannot be read. */
    List<String> broken() {
        return names().stream()
                .filter(name -> file(name).isEmpty() && Files.exists(folder.resolve(name)))
                .toList();
    }

    /** The entries of a list in a file; none where there is no such file or list. */
    List<Fields> entries(String file, String list) {
        return file(file)
                .map(found -> Fields.of(found.root(), Spot.whole(file)).entries(list))
                .orElse(List.of());
    }

    private void demand(String name, Faults faults) {
        if (!Files.exists(folder.resolve(name))) {
            faults.error(
                    Spot.whole(name),
                    "The file " + name + " is missing.",
                    "Make a file with this name in the folder; the description of the format shows a complete small"
                            + " one.");
        }
    }

    private void checkSchema(Faults faults) {
        file(DOSSIER).ifPresent(file -> {
            JsonNode schema = file.root().path("schema");
            if (schema.isInt() && schema.intValue() != NEWEST_SCHEMA) {
                faults.error(
                        Spot.whole(DOSSIER).in("schema"),
                        "The dossier is written in version " + schema.intValue()
                                + " of the format; this program reads version 1.",
                        "Write 1, or open the dossier with a newer version of the program.");
            }
        });
    }

    private static Map<String, Shape> shapesByFile() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put(DOSSIER, Shapes.DOSSIER);
        shapes.put(DRAFTS, Shapes.DRAFTS);
        shapes.put(SOURCES, Shapes.SOURCE_FILE);
        shapes.put(EVENTS, Shapes.EVENTS);
        shapes.put(CONCORDANCE, Shapes.CONCORDANCE);
        shapes.put(ELEMENTS, Shapes.ELEMENTS);
        shapes.put(DELEGATIONS, RecordShapes.DELEGATIONS);
        shapes.put(POSITIONS, RecordShapes.POSITIONS);
        shapes.put(STATEMENTS, RecordShapes.STATEMENTS);
        shapes.put(DOCUMENTS, RecordShapes.DOCUMENTS);
        shapes.put(TERMS, RecordShapes.TERMS);
        return shapes;
    }
}
