package travaux.core.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.Footnote;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.Note;

/**
 * Stage: sets footnotes apart. Reads all lines; writes the lines without the bodies of footnotes, and the footnotes. A body is
 * what its source styles so, or a line {@code [2] …} whose number is attached to a word further up.
 */
final class FootnoteBodies {

    private static final Pattern ATTACHED = Pattern.compile("[\\p{L}\\p{Nd}”\"».,;:)]\\[(\\p{Nd}{1,3})\\]");
    private static final Pattern BODY = Pattern.compile("^\\[(\\p{Nd}{1,3})\\]\\s+\\S");

    private final List<MarkedLine> kept = new ArrayList<>();
    private final Map<Integer, Footnote> footnotes = new LinkedHashMap<>();
    private final Set<String> referred = new LinkedHashSet<>();
    private String lastKey = "";

    private FootnoteBodies() {}

    /** Lines and footnotes apart. */
    record Separated(List<MarkedLine> lines, List<Footnote> footnotes) {}

    static Separated separate(List<MarkedLine> lines, List<Note> notes) {
        FootnoteBodies stage = new FootnoteBodies();
        lines.forEach(stage::take);
        stage.compareKeys(lines, notes);
        return new Separated(stage.kept, List.copyOf(stage.footnotes.values()));
    }

    private void take(MarkedLine line) {
        switch (line.style()) {
            case MarkedLine.Style.Footnote(String key) -> {
                add(key, line.text(), key.equals(lastKey) && !startsAnew(line));
                lastKey = key;
            }
            case MarkedLine.Style.Body body -> {
                lastKey = "";
                takeBody(line);
            }
            case MarkedLine.Style.Heading heading -> {
                lastKey = "";
                kept.add(line);
            }
            case MarkedLine.Style.Declared unit -> {
                lastKey = "";
                kept.add(line);
            }
        }
    }

    /** A second body under the same key says so by standing further left than a continuation. */
    private static boolean startsAnew(MarkedLine line) {
        return line.indent() == 0;
    }

    private void takeBody(MarkedLine line) {
        Matcher body = BODY.matcher(line.text());
        if (body.lookingAt() && referred.contains(body.group(1))) {
            add(body.group(1), line.text().substring(body.end() - 1), false);
            return;
        }
        Matcher reference = ATTACHED.matcher(line.text());
        while (reference.find()) {
            referred.add(reference.group(1));
        }
        kept.add(line);
    }

    private void add(String key, String text, boolean continues) {
        int last = footnotes.size() - 1;
        Footnote before = footnotes.get(last);
        if (continues && before != null) {
            footnotes.put(last, new Footnote(key, before.text() + "\n" + text));
        } else {
            footnotes.put(last + 1, new Footnote(key, text));
        }
    }

    private void compareKeys(List<MarkedLine> lines, List<Note> notes) {
        Set<String> bodies = new LinkedHashSet<>();
        for (MarkedLine line : lines) {
            if (line.style() instanceof MarkedLine.Style.Footnote(String key)
                    && line.indent() == 0
                    && !bodies.add(key)) {
                notes.add(Notes.info(
                        "repeated-footnote", "Two footnotes are marked " + key + "; both are kept.", line.place()));
            }
        }
        for (MarkedLine line : lines) {
            for (Mark mark : line.marks()) {
                if (mark.kind() == MarkKind.FOOTNOTE_REFERENCE && bodies.add(mark.value())) {
                    notes.add(Notes.info(
                            "footnote-without-body",
                            "No footnote answers to the mark " + mark.value() + ".",
                            line.place()));
                }
            }
        }
    }
}
