package travaux.core.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import travaux.core.text.Element;

/**
 * What one provision, or a few related ones, are known to have said, draft by draft.
 *
 * @param id stable within its dossier
 * @param title for people
 * @param row id of the concordance row of the provision
 * @param drafts ids of the drafts it covers, in order
 * @param lines one for each element
 * @param note what is to be said of it, or empty
 */
public record ElementGrid(String id, String title, String row, List<String> drafts, List<Line> lines, String note) {

    /**
     * One element through the drafts.
     *
     * @param id stable within its dossier
     * @param name a short name
     * @param means what it is, in a sentence, or empty
     * @param row id of the concordance row of the provision it stands in
     * @param cells by draft id, one for every draft of the grid
     */
    public record Line(String id, String name, String means, String row, Map<String, Cell> cells) {

        /** Keeps the order of the cells. */
        public Line {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }
    }

    /**
     * What is known of an element in one draft.
     *
     * @param element its state, and on what it rests
     * @param where article and paragraph, {@code 24(1)}, or empty
     */
    public record Cell(Element element, String where) {}

    /** Copies the lists. */
    public ElementGrid {
        drafts = List.copyOf(drafts);
        lines = List.copyOf(lines);
    }
}
