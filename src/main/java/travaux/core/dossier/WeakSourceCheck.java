package travaux.core.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What rests on machine-made sources alone is of low confidence, or readers who hide weak rows would still see it. */
final class WeakSourceCheck {

    private static final String MACHINE_MADE = "auto";
    private static final String LOW = "low";

    private final DossierFiles files;
    private final Faults faults;
    private final Set<String> machines;

    WeakSourceCheck(DossierFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
        this.machines = files.entries(DossierFiles.SOURCES, "sources").stream()
                .filter(source -> source.text("kind").equals(MACHINE_MADE))
                .map(source -> source.text("id"))
                .collect(Collectors.toSet());
    }

    void check() {
        files.files().forEach(file -> walk(file.root(), Spot.whole(file.name())));
    }

    private void walk(JsonNode node, Spot spot) {
        compare(node, "sources", "confidence", spot);
        compare(node, "outcomeSources", "outcomeConfidence", spot);
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            walk(property.getValue(), spot.in(property.getKey()));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), spot.in(i));
        }
    }

    private void compare(JsonNode node, String sources, String confidence, Spot spot) {
        List<String> cited = node.path(sources).isArray()
                ? node.path(sources)
                        .valueStream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue)
                        .toList()
                : List.of();
        String said = node.path(confidence).isString() ? node.path(confidence).stringValue() : LOW;
        if (!cited.isEmpty() && machines.containsAll(cited) && !said.equals(LOW)) {
            faults.warning(
                    spot.in(confidence),
                    "This rests on machine-made sources alone (" + String.join(", ", cited)
                            + "), but its confidence is " + said + ".",
                    "Write \"low\", or name the source that bears it out.");
        }
    }
}
