package travaux.core.exporting;

import java.util.ArrayList;
import java.util.List;
import travaux.core.dossier.Dossier;
import travaux.core.exporting.Ink.Stroke;
import travaux.core.exporting.Ink.Style;
import travaux.core.record.Position;

/** The lines of one position. They say what was asked for, never what it caused. */
final class PositionLines {

    private final Dossier dossier;
    private final PositionWords words;
    private final LineFolder folder;

    PositionLines(Dossier dossier, LineFolder folder) {
        this.dossier = dossier;
        this.words = new PositionWords(dossier);
        this.folder = folder;
    }

    String of(Position position) {
        StringBuilder out = new StringBuilder();
        out.append(folder.fold(head(position), "    ", "        "));
        details(position).forEach(detail -> out.append(folder.fold(detail, "        ", "        ")));
        return out.toString();
    }

    /** Who wanted what, and how well that is known. */
    List<Stroke> head(Position position) {
        return List.of(
                new Stroke(words.who(position), Style.STRONG),
                new Stroke(" " + words.what(position), Style.PLAIN),
                new Stroke(Sourced.marked(dossier, position.evidence()), Style.PLAIN));
    }

    private List<String> details(Position position) {
        List<String> details = new ArrayList<>(List.of(PositionWords.place(position)));
        details.addAll(words.details(position));
        details.add(Sourced.line(position.evidence()));
        details.removeIf(String::isEmpty);
        return details;
    }
}
