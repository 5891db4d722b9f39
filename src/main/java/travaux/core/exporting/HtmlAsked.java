package travaux.core.exporting;

import java.util.List;
import travaux.core.diff.UnitComparison;
import travaux.core.record.Position;

/** The recorded positions that touch what changed in a unit, folded under it; nothing where there are none. */
final class HtmlAsked {
    private final Markup page;
    private final AskedBeside beside;
    private final PositionWords words;

    HtmlAsked(Markup page, AskedBeside beside) {
        this.page = page;
        this.beside = beside;
        this.words = new PositionWords(beside.dossier());
    }

    void add(UnitComparison unit) {
        List<AskedOfUnit> touching = beside.of().apply(unit);
        if (touching.isEmpty()) {
            return;
        }
        page.open("details", "asked").element("summary", "", Messages.format("asked.head", touching.size()));
        page.open("ul", "").line();
        touching.forEach(this::row);
        page.close("ul").close("details").line();
    }

    private void row(AskedOfUnit one) {
        Position position = one.asked().position();
        page.open("li", "").element("b", "", words.who(position)).text(" " + words.what(position));
        page.text(Sourced.marked(beside.dossier(), position.evidence()));
        page.element("span", "why", AskedWords.why(one) + "; " + Sourced.line(position.evidence()));
        page.close("li").line();
    }
}
