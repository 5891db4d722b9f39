package travaux.core.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One JSON file of a dossier as a tree. The tree keeps every key in its order, known or not, so that what is written again
 * loses nothing.
 *
 * @param name its name in the folder
 * @param bytes as read; not to be changed
 * @param root its contents
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are compared by no one
record JsonFile(String name, byte[] bytes, ObjectNode root) {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Reads a file; empty if it is not there or, with a fault told, cannot be read. */
    static Optional<JsonFile> read(Path folder, String name, Faults faults) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            return parse(name, bytes, faults);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            faults.error(
                    Spot.whole(name),
                    "The file " + name + " cannot be opened.",
                    "See that it is a file, that you may read it, and that no other program holds it.");
            return Optional.empty();
        }
    }

    static Optional<JsonFile> parse(String name, byte[] bytes, Faults faults) {
        try {
            JsonNode tree = MAPPER.readTree(bytes);
            if (tree instanceof ObjectNode root) {
                return Optional.of(new JsonFile(name, bytes, root));
            }
            faults.error(
                    Spot.whole(name),
                    tree.isMissingNode() ? "The file is empty." : "The file does not begin with {.",
                    "Put everything between one pair of braces, { and }, as the example in the description of the"
                            + " format shows.");
        } catch (JacksonException e) {
            tellSyntax(name, e, faults);
        }
        return Optional.empty();
    }

    /** Writes the tree whole or not at all. */
    void write(Path folder) throws IOException {
        WholeFile.ON_DISK.write(folder.resolve(name), printed());
    }

    private byte[] printed() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent);
        return MAPPER.writer().with(printer.withArrayIndenter(indent)).writeValueAsBytes(root);
    }

    /** What the library says may quote the file at any length, control characters included. */
    private static String told(String reason) {
        String line = reason.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > 160 ? line.substring(0, 159) + "…" : line;
    }

    private static void tellSyntax(String name, JacksonException e, Faults faults) {
        TokenStreamLocation at = e.getLocation();
        String place =
                at == null || at.getLineNr() < 1 ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
        String reason = told(e.getOriginalMessage());
        boolean twice = reason.startsWith("Duplicate");
        faults.error(
                new Spot(name, place),
                twice
                        ? "A key stands twice in one pair of braces (" + reason + ")."
                        : "This is not JSON: " + reason + ".",
                twice
                        ? "Keep one of the two."
                        : "Look at this line and the one before it: most often a comma is missing or one too many, a"
                                + " bracket or brace is not closed, or a quotation mark is not straight.");
    }
}
