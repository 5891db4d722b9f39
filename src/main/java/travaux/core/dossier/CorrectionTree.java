package travaux.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The corrections of one pair of texts in the tree of {@link CorrectionFile}. */
final class CorrectionTree {

    private static final int SCHEMA = 1;
    private static final String PAIRS = "pairs";
    private static final List<String> STACKS = List.of("made", "undone");

    private final ObjectNode root;
    private final String old;
    private final String now;

    CorrectionTree(ObjectNode root, String old, String now) {
        this.root = root;
        this.old = old;
        this.now = now;
    }

    static ObjectNode empty() {
        ObjectNode root = JsonFile.MAPPER.createObjectNode();
        root.put("schema", SCHEMA);
        root.putArray(PAIRS);
        return root;
    }

    /** What keeps a tree from being understood, in a sentence. */
    static Optional<String> fault(ObjectNode root) {
        if (root.path("schema").asInt(0) != SCHEMA) {
            return Optional.of("Its “schema” is not " + SCHEMA + ": another version of the program wrote it.");
        }
        if (!(root.path(PAIRS) instanceof ArrayNode pairs)) {
            return Optional.of("It has no list “" + PAIRS + "”.");
        }
        for (int at = 0; at < pairs.size(); at++) {
            if (!isPair(pairs.get(at))) {
                return Optional.of("Item " + (at + 1) + " of “" + PAIRS + "” does not say which units are which.");
            }
        }
        return Optional.empty();
    }

    private static boolean isPair(JsonNode pair) {
        boolean named = pair.path("old").isString() && pair.path("new").isString();
        return named
                && STACKS.stream()
                        .allMatch(stack -> pair.path(stack) instanceof ArrayNode said
                                && said.valueStream().allMatch(CorrectionTree::isCorrection));
    }

    private static boolean isCorrection(JsonNode said) {
        int before = said.path("old").size();
        int after = said.path("new").size();
        boolean lists = said.path("old") instanceof ArrayNode && said.path("new") instanceof ArrayNode;
        return lists && before + after > 0 && (before < 2 || after < 2);
    }

    Corrections corrections() {
        return entry().map(pair ->
                        turned(pair, new Corrections(read(pair.path(STACKS.get(0))), read(pair.path(STACKS.get(1))))))
                .orElse(Corrections.NONE);
    }

    private Corrections turned(ObjectNode pair, Corrections written) {
        return isTurned(pair) ? written.mirrored() : written;
    }

    void add(Correction correction) {
        ObjectNode pair = entry().orElseGet(this::made);
        Correction written = isTurned(pair) ? correction.mirrored() : correction;
        ObjectNode said = stack(pair, STACKS.get(0)).addObject();
        written.old().forEach(said.putArray("old")::add);
        written.now().forEach(said.putArray("new")::add);
        stack(pair, STACKS.get(1)).removeAll();
    }

    /** Moves the last of one stack to the end of the other, whatever else it carries. */
    boolean move(String from, String to) {
        Optional<ObjectNode> pair = entry().filter(found -> !stack(found, from).isEmpty());
        pair.ifPresent(found -> {
            ArrayNode stack = stack(found, from);
            stack(found, to).add(stack.remove(stack.size() - 1));
        });
        return pair.isPresent();
    }

    boolean forget() {
        Optional<ObjectNode> pair = entry();
        pair.ifPresent(found -> {
            ArrayNode pairs = pairs();
            for (int at = pairs.size() - 1; at >= 0; at--) {
                if (pairs.get(at).equals(found)) {
                    pairs.remove(at);
                }
            }
        });
        return pair.isPresent();
    }

    private Optional<ObjectNode> entry() {
        return find(old, now).or(() -> find(now, old));
    }

    private Optional<ObjectNode> find(String first, String second) {
        return pairs().valueStream()
                .filter(pair -> is(pair, "old", first) && is(pair, "new", second))
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    private boolean isTurned(ObjectNode pair) {
        return !is(pair, "old", old);
    }

    private static boolean is(JsonNode pair, String side, String key) {
        return pair.path(side).asString("").equals(key);
    }

    private ObjectNode made() {
        ObjectNode pair = pairs().addObject().put("old", old).put("new", now);
        STACKS.forEach(pair::putArray);
        return pair;
    }

    private ArrayNode pairs() {
        return (ArrayNode) root.path(PAIRS);
    }

    private static ArrayNode stack(ObjectNode pair, String name) {
        return (ArrayNode) pair.path(name);
    }

    private static List<Correction> read(JsonNode stack) {
        List<Correction> said = new ArrayList<>();
        stack.forEach(one -> said.add(new Correction(ids(one.path("old")), ids(one.path("new")))));
        return said;
    }

    private static List<String> ids(JsonNode list) {
        return list.valueStream().map(id -> id.asString("")).toList();
    }
}
