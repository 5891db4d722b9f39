package travaux.core.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import travaux.core.text.BracketGroup;
import travaux.core.text.MarkKind;
import travaux.core.text.UnitText;

/** The brackets of a text that close what was never opened: no group's, and yet the negotiators' own. */
final class StrayBrackets {

    private StrayBrackets() {}

    /** Where they stand, in order. */
    static List<Integer> in(UnitText text) {
        BitSet known = new BitSet();
        for (BracketGroup group : text.brackets()) {
            if (group.opened()) {
                known.set(group.range().start());
            }
            if (group.closed()) {
                known.set(group.range().end() - 1);
            }
        }
        text.marks().stream()
                .filter(mark -> isInBrackets(mark.kind()))
                .forEach(mark -> known.set(mark.range().start(), mark.range().end()));
        List<Integer> strays = new ArrayList<>();
        int open = 0;
        for (int at = 0; at < text.text().length(); at++) {
            char sign = known.get(at) ? ' ' : text.text().charAt(at);
            if (sign == '[') {
                open++;
            } else if (sign == ']' && open > 0) {
                open--;
            } else if (sign == ']') {
                strays.add(at);
            }
        }
        return strays;
    }

    private static boolean isInBrackets(MarkKind kind) {
        return switch (kind) {
            case STATUS_NOTE, EDITOR_NOTE, SIC, PLACEHOLDER, FOOTNOTE_REFERENCE, ATTRIBUTION -> true;
            case BOLD, ITALIC, UNDERLINE, STRUCK, COLOURED, INSERTED, DELETED, MOVED_FROM, MOVED_TO, OPTION_LABEL ->
                false;
        };
    }
}
