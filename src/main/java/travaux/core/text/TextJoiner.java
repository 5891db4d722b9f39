package travaux.core.text;

import java.util.ArrayList;
import java.util.List;

/** Puts texts one after another, a newline between them, and moves their marks along. */
final class TextJoiner {

    private final StringBuilder text = new StringBuilder();
    private final List<BracketGroup> brackets = new ArrayList<>();
    private final List<Alternatives> alternatives = new ArrayList<>();
    private final List<Provision> provisions = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private boolean first = true;

    void add(UnitText part) {
        if (!first) {
            text.append('\n');
        }
        first = false;
        int by = text.length();
        text.append(part.text());
        part.brackets()
                .forEach(g -> brackets.add(new BracketGroup(g.range().shift(by), g.depth(), g.opened(), g.closed())));
        part.alternatives()
                .forEach(a -> alternatives.add(new Alternatives(
                        a.kind(), a.rivals().stream().map(r -> r.shift(by)).toList())));
        part.provisions()
                .forEach(p -> provisions.add(
                        new Provision(p.path(), p.label().shift(by), p.range().shift(by), p.level())));
        part.marks().forEach(m -> marks.add(m.shift(by)));
    }

    UnitText joined() {
        return new UnitText(text.toString(), brackets, alternatives, provisions, marks);
    }
}
