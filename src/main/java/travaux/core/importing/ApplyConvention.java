package travaux.core.importing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import travaux.core.reading.LineStart;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.Source;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.Note;
import travaux.core.text.Place;
import travaux.core.text.TextRange;

/**
 * Reads a source by the convention of its document, found or chosen, and says so in a note. What the convention takes for deleted
 * or inserted is marked as such. The bold brackets of a gazette are signs like the bold itself and no part of the text, so they
 * go; in its accepted or original state its words go too. Struck words stay in every state.
 */
final class ApplyConvention {

    /** A title in a bill takes a line or two. */
    private static final int LONGEST_HEADING = 120;

    private final List<MarkedLine> lines;
    private final Convention convention;
    private final RevisionState state;
    private final MarkedChanges changes;
    private int deleted;
    private int inserted;

    private ApplyConvention(List<MarkedLine> lines, Convention convention, RevisionState state, MarkedChanges changes) {
        this.lines = lines;
        this.convention = convention;
        this.state = state;
        this.changes = changes;
    }

    static Source of(Source source, ImportOptions options) {
        MarkedChanges changes = new MarkedChanges(source.lines());
        Optional<FindConvention.Found> found = options.convention()
                .map(chosen -> new FindConvention.Found(chosen, "it was chosen"))
                .or(() -> FindConvention.in(source.lines(), changes));
        return found.map(one -> new ApplyConvention(source.lines(), one.convention(), options.revisions(), changes)
                        .read(source, one.reason()))
                .orElse(source);
    }

    private Source read(Source source, String reason) {
        List<MarkedLine> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            MarkedLine line = convention == Convention.BRACKETS ? lines.get(i) : line(lines.get(i), i);
            if (!line.text().isBlank()) {
                read.add(line);
            }
        }
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(Note.Severity.INFO, convention.code(), said(reason), Place.WHOLE));
        notes.addAll(source.notes());
        return new Source(source.info(), read, notes, source.state());
    }

    private String said(String reason) {
        return switch (convention) {
            case BRACKETS -> "Read with square brackets as words not agreed, because " + reason + ".";
            case GAZETTE ->
                "Read with bold brackets as deletions (%d) and underlined words as insertions (%d), because %s."
                        .formatted(deleted, inserted, reason);
            case COLOUR ->
                "Read with struck words as deletions (%d) and words underlined or in colour as insertions (%d), because %s."
                        .formatted(deleted, inserted, reason);
        };
    }

    /** A heading marked from end to end is no insertion but set so, unless the text below it is new as well. */
    private boolean isSetOff(int number, BitSet come) {
        MarkedLine line = lines.get(number);
        return isMostly(come, line) && isHeading(line) && number + 1 < lines.size() && !isNew(number + 1);
    }

    private static boolean isHeading(MarkedLine line) {
        String text = line.text();
        boolean title = text.length() <= LONGEST_HEADING
                && Character.isUpperCase(text.codePointAt(0))
                && !LineStart.endsClause(text)
                && !LineStart.beginsParagraph("", text);
        return title || line.style() instanceof MarkedLine.Style.Heading || LineStart.isHeading(text);
    }

    private boolean isNew(int number) {
        MarkedLine line = lines.get(number);
        return isMostly(MarkedChanges.over(line, MarkKind.UNDERLINE, MarkKind.COLOURED), line);
    }

    private static boolean isMostly(BitSet marked, MarkedLine line) {
        return !line.text().isEmpty()
                && marked.cardinality() * 10 >= line.text().length() * 9;
    }

    private MarkedLine line(MarkedLine line, int number) {
        boolean gazette = convention == Convention.GAZETTE;
        BitSet gone =
                gazette ? (BitSet) changes.inBoldBrackets(number).clone() : MarkedChanges.over(line, MarkKind.STRUCK);
        BitSet come = gazette
                ? MarkedChanges.over(line, MarkKind.UNDERLINE)
                : MarkedChanges.over(line, MarkKind.UNDERLINE, MarkKind.COLOURED);
        come.andNot(gone);
        if (isSetOff(number, come)) {
            come.clear();
        }
        BitSet cut = new BitSet();
        if (gazette) {
            cut.or(state == RevisionState.ACCEPTED ? gone : changes.boldBrackets(number));
            cut.or(state == RevisionState.ORIGINAL ? come : new BitSet());
        }
        List<Mark> marks = new ArrayList<>(line.marks());
        gone.andNot(cut);
        come.andNot(cut);
        deleted += add(marks, MarkKind.DELETED, gone, gazette && state != RevisionState.MARKED);
        inserted += add(marks, MarkKind.INSERTED, come, gazette && state != RevisionState.MARKED);
        MarkedLine marked = new MarkedLine(line.text(), marks, line.style(), line.indent(), line.place());
        return cut.isEmpty() ? marked : CutLine.of(marked, cut);
    }

    /** Marks runs, unless all is decided and nothing is to be shown, and says how many there are. */
    private static int add(List<Mark> marks, MarkKind kind, BitSet characters, boolean decided) {
        List<TextRange> runs = MarkedChanges.runs(characters);
        if (!decided) {
            runs.forEach(run -> marks.add(Mark.of(kind, run)));
        }
        return runs.size();
    }
}
