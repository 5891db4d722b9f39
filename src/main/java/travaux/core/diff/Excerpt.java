package travaux.core.diff;

import java.util.List;
import travaux.core.text.Alternatives;
import travaux.core.text.BracketGroup;
import travaux.core.text.Mark;
import travaux.core.text.TextRange;
import travaux.core.text.UnitText;

/** Cuts a passage out of a text with all that is said of it; groups that reach beyond it are cut at its edges. */
final class Excerpt {

    private final UnitText text;
    private final TextRange range;

    private Excerpt(UnitText text, TextRange range) {
        this.text = text;
        this.range = range;
    }

    /** The characters of a range as a text of its own, without the numbers of provisions. */
    static UnitText of(UnitText text, TextRange range) {
        return new Excerpt(text, range).cut();
    }

    private UnitText cut() {
        List<BracketGroup> brackets = text.brackets().stream()
                .filter(group -> group.range().overlaps(range))
                .map(this::within)
                .toList();
        List<Alternatives> alternatives = text.alternatives().stream()
                .filter(set -> range.encloses(set.span()))
                .map(set -> new Alternatives(
                        set.kind(), set.rivals().stream().map(this::within).toList()))
                .toList();
        List<Mark> marks = text.marks().stream()
                .filter(mark -> mark.range().overlaps(range))
                .map(mark -> new Mark(mark.kind(), within(mark.range()), mark.value()))
                .toList();
        return new UnitText(range.of(text.text()), brackets, alternatives, List.of(), marks);
    }

    private BracketGroup within(BracketGroup group) {
        boolean opened = group.opened() && range.contains(group.range().start());
        boolean closed = group.closed() && group.range().end() <= range.end();
        return new BracketGroup(within(group.range()), group.depth(), opened, closed);
    }

    private TextRange within(TextRange part) {
        int start = Math.max(part.start(), range.start());
        int end = Math.min(part.end(), range.end());
        return new TextRange(start - range.start(), end - range.start());
    }
}
