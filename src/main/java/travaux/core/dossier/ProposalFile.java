package travaux.core.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import travaux.core.importing.UnusableInputException;

/**
 * The reader's proposals, in one file beside what was added to the dossiers; the removed ones too, so that a removal can be
 * taken back. The file is kept as a tree, so that keys of a later version survive.
 */
public final class ProposalFile {

    private static final String NAME = "proposals.json";
    private static final int SCHEMA = 1;
    /** More removed ones than anybody takes back. */
    private static final int MOST_REMOVED = 50;

    private final Path folder;
    private final JsonFile file;

    private ProposalFile(Path folder, JsonFile file) {
        this.folder = folder;
        this.file = file;
    }

    /**
     * Reads the file of a folder; neither needs to exist.
     *
     * @throws UnusableInputException if there is one that cannot be understood; it is left as it is
     */
    public static ProposalFile open(Path folder) throws UnusableInputException {
        Faults faults = new Faults();
        JsonFile file = JsonFile.read(folder, NAME, faults).orElseGet(() -> new JsonFile(NAME, new byte[0], empty()));
        boolean sound = faults.all().isEmpty()
                && file.root().path("schema").asInt(0) == SCHEMA
                && isList(file.root().path("proposals"))
                && isList(file.root().path("removed"));
        if (!sound) {
            throw new UnusableInputException("Your proposals in " + folder.resolve(NAME)
                    + " cannot be used. Mend the file, or move it away to go on without them.");
        }
        return new ProposalFile(folder, file);
    }

    private static ObjectNode empty() {
        ObjectNode root = JsonFile.MAPPER.createObjectNode();
        root.put("schema", SCHEMA);
        root.putArray("proposals");
        root.putArray("removed");
        return root;
    }

    private static boolean isList(JsonNode node) {
        return node instanceof ArrayNode list
                && list.valueStream()
                        .allMatch(one -> one.path("of").isString()
                                && one.path("unit").isString()
                                && one.path("text").isString());
    }

    /** All of them, the one begun first first. */
    public List<Proposal> all() {
        return list("proposals").valueStream().map(ProposalFile::read).toList();
    }

    /** That of a unit of a text, if there is one. */
    public Optional<Proposal> of(String key, String unit) {
        return all().stream().filter(one -> one.isOf(key, unit)).findFirst();
    }

    /** Keeps one, in the place of what was kept of its unit. */
    public void keep(Proposal proposal) {
        ArrayNode list = list("proposals");
        int at = place(list, proposal.of(), proposal.unit());
        ObjectNode node = at < 0 ? list.addObject() : (ObjectNode) list.get(at);
        node.put("of", proposal.of());
        node.put("unit", proposal.unit());
        node.put("name", proposal.name());
        node.put("proposer", proposal.proposer());
        node.put("text", proposal.text());
    }

    /** Takes one away; false where there is none. */
    public boolean remove(String key, String unit) {
        ArrayNode removed = list("removed");
        boolean done = move(list("proposals"), removed, key, unit);
        while (removed.size() > MOST_REMOVED) {
            removed.remove(0);
        }
        return done;
    }

    /** Puts back the one removed last of a unit; false where there is none, or another was begun meanwhile. */
    public boolean restore(String key, String unit) {
        return place(list("proposals"), key, unit) < 0 && move(list("removed"), list("proposals"), key, unit);
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws UnusableInputException if it cannot be written; it is then as it was
     */
    public void save() throws UnusableInputException {
        try {
            Files.createDirectories(folder);
            file.write(folder);
        } catch (IOException e) {
            throw new UnusableInputException(
                    "Your proposals cannot be kept: " + folder.resolve(NAME)
                            + " cannot be written. Check that the folder may be written to and has room.",
                    e);
        }
    }

    private static boolean move(ArrayNode from, ArrayNode to, String key, String unit) {
        int at = place(from, key, unit);
        if (at >= 0) {
            to.add(from.remove(at));
        }
        return at >= 0;
    }

    /** The last one of a unit, or -1. */
    private static int place(ArrayNode list, String key, String unit) {
        List<Proposal> all =
                new ArrayList<>(list.valueStream().map(ProposalFile::read).toList());
        for (int at = all.size() - 1; at >= 0; at--) {
            if (all.get(at).isOf(key, unit)) {
                return at;
            }
        }
        return -1;
    }

    private static Proposal read(JsonNode node) {
        return new Proposal(
                node.path("of").asString(""),
                node.path("unit").asString(""),
                node.path("name").asString(""),
                node.path("proposer").asString(""),
                node.path("text").asString(""));
    }

    private ArrayNode list(String key) {
        return (ArrayNode) file.root().get(key);
    }
}
