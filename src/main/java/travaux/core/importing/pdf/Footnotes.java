package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The footnotes of a document, set apart page by page, and the keys by which references find them. */
final class Footnotes {

    /**
     * One footnote.
     *
     * @param page on which it begins
     * @param marker as printed: a number, a letter or a sign
     * @param rows its rows, those on later pages too
     */
    record Note(int page, String marker, List<Row> rows) {}

    private final List<Note> notes = new ArrayList<>();
    private final Map<String, TreeMap<Integer, String>> keys = new HashMap<>();

    /** Takes a page's footnotes; returns the page without them. */
    PageRows setApart(PageRows page, BodyType body) {
        int start = FootnoteZone.start(page, body);
        if (start >= page.rows().size()) {
            return page;
        }
        for (Row row : page.rows().subList(start, page.rows().size())) {
            String marker = FootnoteZone.marker(row);
            if (!marker.isEmpty()) {
                notes.add(new Note(page.number(), marker, new ArrayList<>(List.of(row))));
            } else if (!notes.isEmpty()) {
                notes.getLast().rows().add(row);
            }
        }
        return page.with(page.rows().subList(0, start));
    }

    /** To be called once all pages were seen. Equal markers on different pages get different keys. */
    void number() {
        for (Note note : notes) {
            keys.computeIfAbsent(note.marker(), _ -> new TreeMap<>()).put(note.page(), note.marker());
        }
        keys.forEach((marker, places) -> {
            if (places.size() > 1) {
                places.replaceAll((page, _) -> marker + " (p. " + page + ")");
            }
        });
    }

    List<Note> notes() {
        return notes;
    }

    String key(Note note) {
        return find(note.page(), note.marker()).orElse(note.marker());
    }

    /** The key of what a marker on a page refers to: the note of that page, or the nearest one before it, or after it. */
    Optional<String> find(int page, String marker) {
        TreeMap<Integer, String> places = keys.get(marker);
        if (places == null) {
            return Optional.empty();
        }
        Map.Entry<Integer, String> before = places.floorEntry(page);
        return Optional.of((before == null ? places.firstEntry() : before).getValue());
    }
}
