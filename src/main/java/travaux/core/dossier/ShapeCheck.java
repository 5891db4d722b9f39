package travaux.core.dossier;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import travaux.core.dossier.Kind.What;
import travaux.core.record.EventDate;
import travaux.core.text.Note;

/** Compares a file with its shape, and gathers the ids it gives and cites on the way. */
final class ShapeCheck {

    /** An id where it is given or cited. */
    record Named(What what, String id, Spot spot, String entry) {}

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern LOWER_ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\s*[-–—]\\s*(\\d+)");

    private final Faults faults;
    private final List<Named> given = new ArrayList<>();
    private final List<Named> cited = new ArrayList<>();

    ShapeCheck(Faults faults) {
        this.faults = faults;
    }

    List<Named> given() {
        return given;
    }

    List<Named> cited() {
        return cited;
    }

    void check(JsonFile file, Shape shape) {
        entry(file.root(), shape, Spot.whole(file.name()), "");
    }

    private void entry(JsonNode node, Shape shape, Spot spot, String within) {
        if (!node.isObject()) {
            wrong(spot, "A " + shape.name(), "between braces { }", "{ … }");
            return;
        }
        String name = node.path("id").isString()
                ? "The " + shape.name() + " “" + node.path("id").stringValue() + "”"
                : within.isEmpty() ? "The " + shape.name() : "The " + shape.name() + " of t" + within.substring(1);
        for (Shape.Key key : shape.keys()) {
            if (key.required() && !node.has(key.name())) {
                missing(spot, name, key);
            }
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            Optional<Shape.Key> key = shape.key(property.getKey());
            key.ifPresentOrElse(
                    known -> value(property.getValue(), known.kind(), spot.in(known.name()), name),
                    () -> unknown(property.getKey(), shape, spot, name));
        }
    }

    private void missing(Spot spot, String name, Shape.Key key) {
        if (key.name().equals("sources")) {
            faults.error(spot, name + " has no source.", "Add \"sources\": [\"…\"] with ids of sources.json.");
        } else {
            faults.error(
                    spot,
                    name + " has no \"" + key.name() + "\".",
                    "Add \"" + key.name() + "\": " + Example.of(key.kind()) + ".");
        }
    }

    private void unknown(String key, Shape shape, Spot spot, String name) {
        if (key.startsWith("x-")) {
            return;
        }
        List<String> known = shape.keys().stream().map(Shape.Key::name).toList();
        faults.warning(
                spot.in(key),
                name + " has a key \"" + key + "\" that the format does not know.",
                Spelling.meant(key, known)
                        .map(word -> "Did you mean \"" + word + "\"?")
                        .orElse("It is kept but shown nowhere. If it is your own, call it \"x-" + key + "\"."));
    }

    private void value(JsonNode node, Kind kind, Spot spot, String name) {
        switch (kind) {
            case Kind.Text() -> text(node, spot, name);
            case Kind.Flag() -> demand(node.isBoolean(), kind, spot, name);
            case Kind.Count() -> demand(node.isInt() && node.intValue() >= 0, kind, spot, name);
            case Kind.Date() -> demand(node.isString() && isDate(node.stringValue()), kind, spot, name);
            case Kind.Link() ->
                demand(node.isString() && node.stringValue().matches("https?://\\S+"), kind, spot, name);
            case Kind.UnitNumber() -> number(node, spot, name);
            case Kind.Id(What what) -> id(node, what, spot, name);
            case Kind.Ref(What what) -> reference(node, what, spot, name);
            case Kind.OneOf oneOf -> word(node, oneOf, spot, name);
            case Kind.ListOf list -> list(node, list, spot, name);
            case Kind.MapOf map -> map(node, map, spot, name);
            case Kind.Entry(Shape shape) -> entry(node, shape, spot, name);
            case Kind.Anything() -> {}
        }
    }

    private void text(JsonNode node, Spot spot, String name) {
        demand(node.isString(), new Kind.Text(), spot, name);
        if (node.isString() && node.stringValue().isBlank()) {
            faults.error(spot, name + " has an empty \"" + last(spot) + "\".", "Fill it in, or take the key out.");
        }
    }

    private void number(JsonNode node, Spot spot, String name) {
        demand(node.isString() && !node.stringValue().isBlank(), new Kind.UnitNumber(), spot, name);
        if (node.isString() && RANGE.matcher(node.stringValue()).matches()) {
            faults.error(
                    spot,
                    name + " gives the range “" + node.stringValue() + "” as one number.",
                    "Write each number out: " + Example.range(node.stringValue()) + ".");
        }
    }

    private void id(JsonNode node, What what, Spot spot, String name) {
        demand(node.isString(), new Kind.Text(), spot, name);
        if (!node.isString()) {
            return;
        }
        Pattern pattern = what == What.SOURCE ? ID : LOWER_ID;
        if (!pattern.matcher(node.stringValue()).matches()) {
            faults.error(
                    spot,
                    name + " has an id with characters that an id may not have.",
                    "Use lower-case letters, digits and hyphens, beginning with a letter or digit: first-draft.");
        }
        given.add(new Named(what, node.stringValue(), spot, name));
    }

    private void reference(JsonNode node, What what, Spot spot, String name) {
        demand(node.isString(), new Kind.Ref(what), spot, name);
        if (node.isString()) {
            cited.add(new Named(what, node.stringValue(), spot, name));
        }
    }

    private void word(JsonNode node, Kind.OneOf kind, Spot spot, String name) {
        String written = node.isString() ? node.stringValue() : node.toString();
        if (kind.words().contains(written)) {
            return;
        }
        String message = name + " has the " + last(spot) + " “" + written + "”, which the format does not know.";
        if (kind.severity() == Note.Severity.WARNING) {
            faults.warning(spot, message, Spelling.advise(written, kind.words()));
        } else {
            faults.error(spot, message, Spelling.advise(written, kind.words()));
        }
    }

    private void list(JsonNode node, Kind.ListOf kind, Spot spot, String name) {
        demand(node.isArray(), kind, spot, name);
        if (node.isArray() && node.isEmpty() && last(spot).equals("sources")) {
            faults.error(spot, name + " has no source.", "Name at least one, by its id in sources.json.");
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            value(node.get(i), kind.item(), spot.in(i), name);
        }
    }

    private void map(JsonNode node, Kind.MapOf kind, Spot spot, String name) {
        demand(node.isObject(), kind, spot, name);
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            cited.add(new Named(kind.keys(), property.getKey(), spot.in(property.getKey()), name));
            value(property.getValue(), kind.value(), spot.in(property.getKey()), name);
        }
    }

    private void demand(boolean met, Kind kind, Spot spot, String name) {
        if (!met) {
            wrong(spot, name, Example.words(kind), Example.of(kind));
        }
    }

    private void wrong(Spot spot, String name, String wanted, String example) {
        faults.error(
                spot,
                name + ": " + called(spot) + " must be " + wanted + ".",
                "Write it like this: " + example + ", or take the key out if it is not required and nothing is known.");
    }

    private static boolean isDate(String written) {
        try {
            return new EventDate(written).iso().equals(written);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String last(Spot spot) {
        return last(spot.path());
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A key, or what stands in the list of a key, since a place in a list is no name. */
    private static String called(Spot spot) {
        String key = last(spot);
        boolean item = key.matches("\\d+") && spot.path().lastIndexOf('/') > 0;
        return item
                ? "each item of “" + last(spot.path().substring(0, spot.path().lastIndexOf('/'))) + "”"
                : "“" + key + "”";
    }
}
