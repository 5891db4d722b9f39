package travaux.core.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import travaux.core.record.Delegation;
import travaux.core.record.ProvisionReference;

/** What the shapes cannot say of the record: somebody behind each position, one name for one delegation, sources of outcomes. */
final class RecordCheck {

    private final DossierFiles files;
    private final Faults faults;

    RecordCheck(DossierFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    void check() {
        names();
        files.entries(DossierFiles.POSITIONS, "positions").forEach(position -> {
            somebody(position);
            numbersCount(position, "position");
        });
        files.entries(DossierFiles.TERMS, "terms").forEach(term -> {
            outcome(term);
            numbersCount(term, "disputed term");
        });
        files.entries(DossierFiles.STATEMENTS, "statements").forEach(said -> numbersCount(said, "statement"));
    }

    private void names() {
        Map<String, String> owners = new HashMap<>();
        for (Fields delegation : files.entries(DossierFiles.DELEGATIONS, "delegations")) {
            String id = delegation.text("id");
            for (String name : namesOf(delegation)) {
                String other = owners.putIfAbsent(Delegation.bare(name), id);
                if (other != null && !other.equals(id)) {
                    faults.error(
                            delegation.spot(),
                            "The delegations “" + other + "” and “" + id + "” are both called “" + name + "”.",
                            "Leave the name to one of them, so that everybody knows who is meant.");
                }
            }
        }
    }

    private static Set<String> namesOf(Fields delegation) {
        Set<String> names = new TreeSet<>();
        Stream.concat(
                        Stream.of("name", "shortName", "officialName").map(delegation::text),
                        delegation.texts("aliases").stream())
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }

    private void somebody(Fields position) {
        if (position.has("delegations") && position.texts("delegations").isEmpty()) {
            faults.error(
                    position.spot().in("delegations"),
                    "The position “" + position.text("id") + "” is nobody's.",
                    "Name at least one, by its id in delegations.json. For States that a source does not name, make an"
                            + " entry there with \"named\": false.");
        }
    }

    private void numbersCount(Fields entry, String what) {
        if (!entry.has("draft") && !ProvisionReference.in(entry.text("article")).isEmpty() && !entry.has("units")) {
            faults.warning(
                    entry.spot().in("article"),
                    "The " + what + " “" + entry.text("id") + "” gives the number “" + entry.text("article")
                            + "”, but not the draft that has it, so it cannot be followed.",
                    "Add \"draft\" with the id of that draft, or \"units\" with rows of the concordance.");
        }
    }

    private void outcome(Fields term) {
        if (!term.has("outcome")) {
            return;
        }
        for (String key : new String[] {"outcomeSources", "outcomeConfidence"}) {
            if (!term.has(key)
                    || (key.equals("outcomeSources") && term.texts(key).isEmpty())) {
                faults.error(
                        term.spot().in("outcome"),
                        "The outcome of the disputed term “" + term.text("id") + "” has no "
                                + (key.equals("outcomeSources") ? "source" : "confidence") + ".",
                        "Add \"" + key + "\", or take the outcome out: what the sources do not show stays unknown.");
            }
        }
    }
}
