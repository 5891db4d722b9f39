package travaux.core.exporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;

/** All units on the page, those that could not be compared together at the end. */
final class HtmlUnits {
    private final Markup page;
    private final DraftComparison comparison;
    private final Optional<AskedBeside> asked;

    HtmlUnits(Markup page, DraftComparison comparison, Optional<AskedBeside> asked) {
        this.page = page;
        this.comparison = comparison;
        this.asked = asked;
    }

    void add() {
        HtmlUnit drawn = new HtmlUnit(page, comparison, asked);
        List<UnitComparison> units = comparison.units();
        IntStream.range(0, units.size())
                .filter(index -> !Extent.isUncompared(units.get(index)))
                .forEach(index -> drawn.add(units.get(index), index));
        List<Integer> rest = IntStream.range(0, units.size())
                .filter(index -> Extent.isUncompared(units.get(index)))
                .boxed()
                .toList();
        if (!rest.isEmpty()) {
            uncompared(rest);
        }
    }

    private void uncompared(List<Integer> indexes) {
        page.open("section", "unit uncompared").line();
        page.element("p", "none", Messages.text("report.none")).open("ul", "").line();
        for (int index : indexes) {
            UnitComparison unit = comparison.units().get(index);
            page.raw("<li id=\"u" + index + "\"><span dir=\"auto\">")
                    .text(Headings.of(unit))
                    .close("span");
            page.raw(" ")
                    .element("span", "rel", Extent.uncompared(unit))
                    .close("li")
                    .line();
        }
        page.raw("</ul></section>\n");
    }
}
