package travaux.core.importing;

import java.util.stream.Collectors;
import travaux.core.reading.Reading;
import travaux.core.text.Alternatives;
import travaux.core.text.BracketGroup;
import travaux.core.text.DraftInfo;
import travaux.core.text.Mark;
import travaux.core.text.Note;
import travaux.core.text.Provision;
import travaux.core.text.TextRange;
import travaux.core.text.Unit;

/** A reading as text that a person can check line by line, for golden files. */
final class ReadingAsText {

    private final StringBuilder out = new StringBuilder();

    private ReadingAsText() {}

    static String of(Reading reading) {
        ReadingAsText writer = new ReadingAsText();
        DraftInfo info = reading.draft().info();
        writer.line("title: " + info.title());
        writer.line("symbol: " + info.symbol().orElse("-") + "  date: "
                + info.date().orElse("-") + "  language: " + info.language() + "  type: " + info.mediaType());
        reading.draft().units().forEach(writer::unit);
        writer.line("");
        reading.footnotes().forEach(note -> writer.line("footnote " + note.key() + ": " + flat(note.text())));
        reading.notes().forEach(writer::note);
        return writer.out.toString();
    }

    private void unit(Unit unit) {
        line("");
        line("== " + unit.id() + " (" + unit.kind().wireName() + (unit.number().isEmpty() ? "" : " " + unit.number())
                + ")"
                + unit.parent().map(parent -> " in " + parent).orElse("")
                + (unit.headingBrackets() > 0 ? " heading brackets: " + unit.headingBrackets() : ""));
        line("label: " + unit.label() + "  title: " + unit.title());
        String text = unit.text().text();
        if (!text.isEmpty()) {
            text.lines().forEach(paragraph -> line("  | " + paragraph));
        }
        unit.text().brackets().forEach(group -> group(group, text));
        unit.text().alternatives().forEach(set -> alternatives(set, text));
        unit.text().provisions().forEach(provision -> provision(provision, text));
        unit.text().marks().forEach(mark -> mark(mark, text));
    }

    private void group(BracketGroup group, String text) {
        line("  bracket " + group.depth() + (group.opened() ? "" : " from the heading")
                + (group.closed() ? "" : " not closed") + ": "
                + flat(group.range().of(text)));
    }

    private void alternatives(Alternatives set, String text) {
        line("  " + set.kind().name().toLowerCase(java.util.Locale.ROOT) + ": "
                + set.rivals().stream().map(rival -> flat(rival.of(text))).collect(Collectors.joining(" | ")));
    }

    private void provision(Provision provision, String text) {
        TextRange range = provision.range();
        line("  provision " + "  ".repeat(provision.level()) + provision.path() + " ("
                + provision.label().of(text) + ") to “"
                + flat(text.substring(Math.max(range.start(), range.end() - 12), range.end())) + "”");
    }

    private void mark(Mark mark, String text) {
        line("  " + mark.kind().name().toLowerCase(java.util.Locale.ROOT)
                + (mark.value().isEmpty() ? "" : " " + mark.value()) + " at "
                + mark.range().start() + ": " + flat(mark.range().of(text)));
    }

    private void note(Note note) {
        line("note " + note.severity().wireName() + " " + note.code()
                + (note.place().line().isPresent()
                        ? " line " + note.place().line().getAsInt()
                        : "")
                + (note.place().unit().isEmpty() ? "" : " in " + note.place().unit()) + ": " + note.message());
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    private static String flat(String text) {
        return text.replace("\n", " ¶ ");
    }
}
