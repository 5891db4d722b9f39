package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import travaux.ui.control.Stretch;
import travaux.ui.control.TextMark;
import travaux.ui.control.Tone;
import travaux.ui.support.Messages;

/** A redline for readers whom struck words disturb: what went stands on a labelled line of its own below its paragraph. */
final class PlainMarks {

    private PlainMarks() {}

    /** The paragraph without what went, and what went from it. */
    static List<Paragraph> of(Paragraph paragraph) {
        Paragraph rest = new Paragraph(paragraph.level(), left(paragraph.label()), left(paragraph.body()));
        if (rest.text().isBlank()) {
            List<Stretch> all = Stream.concat(paragraph.label().stream(), paragraph.body().stream())
                    .toList();
            return line("plain.deleted", paragraph.level(), all).map(List::of).orElse(List.of(rest));
        }
        List<Paragraph> lines = new ArrayList<>(List.of(rest));
        // A number that another one follows was not deleted as words are.
        line("plain.number", paragraph.level(), paragraph.label()).ifPresent(lines::add);
        line("plain.deleted", paragraph.level(), paragraph.body()).ifPresent(lines::add);
        return lines;
    }

    /** What went of some words, after what is said of it; nothing where nothing went. */
    private static Optional<Paragraph> line(String key, int level, List<Stretch> words) {
        List<Stretch> gone = new ArrayList<>();
        words.stream().filter(PlainMarks::isNamed).forEach(stretch -> add(gone, stretch));
        if (gone.isEmpty()) {
            return Optional.empty();
        }
        int group = gone.getFirst().group();
        gone.addFirst(new Stretch(Messages.text(key) + " ", Tone.MUTED, true, false, Set.of(), group));
        return Optional.of(new Paragraph(level + 1, List.of(), gone));
    }

    /** Brackets that were lifted went too, but the dots under the words say so. */
    private static boolean isNamed(Stretch stretch) {
        return went(stretch)
                && (stretch.tone() == Tone.DELETED || stretch.marks().contains(TextMark.DELETE_GROUND));
    }

    private static boolean went(Stretch stretch) {
        return stretch.tone() == Tone.DELETED
                || (stretch.tone() == Tone.BRACKET && stretch.marks().contains(TextMark.STRIKE));
    }

    private static List<Stretch> left(List<Stretch> stretches) {
        return stretches.stream().filter(stretch -> !went(stretch)).toList();
    }

    /** Words that did not stand together are kept apart by an ellipsis. */
    private static void add(List<Stretch> gone, Stretch stretch) {
        Optional<Stretch> last = gone.isEmpty() ? Optional.empty() : Optional.of(gone.getLast());
        if (last.isPresent() && last.get().group() != stretch.group()) {
            gone.add(Stretch.plain(" … ", Tone.MUTED));
        }
        gone.add(new Stretch(
                stretch.text(),
                stretch.tone(),
                stretch.bold(),
                stretch.italic(),
                Set.of(TextMark.DELETE_GROUND),
                stretch.group(),
                stretch.place()));
    }
}
