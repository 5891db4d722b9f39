package travaux.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import travaux.core.text.Draft;
import travaux.core.text.Footnote;
import travaux.core.text.Note;
import travaux.core.text.Unit;

/**
 * Reads a draft out of a source's lines. The stages, each a class of its own: {@link FootnoteBodies} sets footnotes apart,
 * {@link ContentsTable} leaves out tables of contents, {@link Headings} tells headings from paragraphs, {@link Opening} names what
 * stands before the first heading, {@link UnitTree} decides what stands in what, {@link UnitIds} names the units,
 * {@link SpanningBrackets} finds brackets over several of them, and {@link UnitReader} reads the text of each: brackets,
 * provisions, alternatives, attributions. Safe to share between threads.
 */
public final class DraftReader {

    /**
     * Reads a source. Every piece of its text, what is left out and footnotes apart, is in exactly one unit; whatever is irregular
     * has a note. A text without structure is one unit of kind other; an empty source has none.
     */
    public Reading read(Source source) {
        List<Note> notes = new ArrayList<>(source.notes());
        FootnoteBodies.Separated separated = FootnoteBodies.separate(source.lines(), notes);
        List<MarkedLine> lines = ContentsTable.leaveOut(separated.lines(), notes);
        boolean declared = lines.stream().anyMatch(line -> line.style() instanceof MarkedLine.Style.Declared);
        List<UnitPlan> plans = UnitTree.build(Opening.entitle(Headings.find(lines, notes)), declared);
        List<Unit> units = units(plans, source, separated.footnotes(), notes);
        NumberingCheck.check(units, notes);
        return new Reading(new Draft(DocumentFacts.complete(source, plans), units, separated.footnotes()), notes);
    }

    private static List<Unit> units(List<UnitPlan> plans, Source source, List<Footnote> footnotes, List<Note> notes) {
        Set<String> keys = footnotes.stream().map(Footnote::key).collect(Collectors.toSet());
        UnitReader reader = new UnitReader(keys, Proposers.in(source.lines()), source.state(), notes);
        List<String> ids = UnitIds.of(plans);
        List<Map<Integer, String>> spanning = SpanningBrackets.in(plans);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            Optional<String> parent = plans.get(i).parent().isPresent()
                    ? Optional.of(ids.get(plans.get(i).parent().getAsInt()))
                    : Optional.empty();
            boolean hasParts = i + 1 < plans.size() && plans.get(i + 1).parent().equals(OptionalInt.of(i));
            units.add(reader.read(plans.get(i), ids.get(i), parent, hasParts, spanning.get(i)));
        }
        return units;
    }
}
