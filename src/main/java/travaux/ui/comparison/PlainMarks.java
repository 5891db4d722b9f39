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
            Stretch space = Stretch.plain(" ", Tone.WORDS);
            List<Stretch> all = Stream.of(paragraph.label(), List.of(space), paragraph.body())
                    .flatMap(List::stream)
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
        List<Stretch> gone = gone(words);
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

    /** What went; words that did not stand together, because others stayed between them, are kept apart by an ellipsis. */
    private static List<Stretch> gone(List<Stretch> words) {
        List<Stretch> gone = new ArrayList<>();
        boolean parted = false;
        boolean stayed = false;
        for (Stretch stretch : words) {
            if (isNamed(stretch)) {
                boolean first = gone.isEmpty() || !parted;
                String space = isClosing(stretch.text()) ? "" : " ";
                add(gone, stretch, first ? "" : (stayed ? " …" : "") + space);
                parted = false;
                stayed = false;
            } else {
                parted = true;
                stayed |= stretch.tone() != Tone.INSERTED
                        && stretch.tone() != Tone.BRACKET
                        && !stretch.text().isBlank();
            }
        }
        return gone;
    }

    /** Whether it begins with a sign that follows a word without a space. */
    private static boolean isClosing(String text) {
        return switch (Character.getType(text.codePointAt(0))) {
            case Character.OTHER_PUNCTUATION, Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static void add(List<Stretch> gone, Stretch stretch, String between) {
        String text = stretch.text();
        int from = 0;
        if (!between.isEmpty()) {
            Stretch last = gone.removeLast();
            gone.add(last.part(0, last.text().stripTrailing().length()));
            gone.add(Stretch.plain(between, Tone.MUTED));
            from = text.length() - text.stripLeading().length();
        }
        gone.add(new Stretch(
                        text,
                        stretch.tone(),
                        stretch.bold(),
                        stretch.italic(),
                        Set.of(TextMark.DELETE_GROUND),
                        stretch.group(),
                        stretch.place())
                .part(from, text.length()));
    }
}
