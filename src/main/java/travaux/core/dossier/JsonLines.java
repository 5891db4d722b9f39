package travaux.core.dossier;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** On which line of a JSON file each path stands. */
final class JsonLines {

    private final Map<String, Integer> lines = new HashMap<>();

    private JsonLines() {}

    static JsonLines of(JsonFile file) {
        JsonLines found = new JsonLines();
        try (JsonParser parser = JsonFile.MAPPER.createParser(file.bytes())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String path = parser.streamReadContext().pathAsPointer().toString();
                found.lines.putIfAbsent(path, parser.currentTokenLocation().getLineNr());
            }
        }
        return found;
    }

    /** The line, from 1; 0 where the path is not in the file, as for a place already told in words. */
    int of(String path) {
        return lines.getOrDefault(path, 0);
    }

    /** The path with its line before it. */
    String say(String path) {
        return path.isEmpty() || of(path) == 0 ? path : "line " + of(path) + ", " + path;
    }
}
