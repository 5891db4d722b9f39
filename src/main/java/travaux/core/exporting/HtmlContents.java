package travaux.core.exporting;

import java.util.List;
import java.util.stream.Collectors;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** The list of units at the side of the page, under the divisions they stand in. */
final class HtmlContents {
    private final Markup page;
    private final DraftComparison comparison;

    HtmlContents(Markup page, DraftComparison comparison) {
        this.page = page;
        this.comparison = comparison;
    }

    void add() {
        page.raw("<nav class=\"toc\" aria-label=\"" + Messages.text("html.contents") + "\">\n");
        page.element("h2", "", Messages.text("html.contents")).open("ol", "").line();
        for (int i = 0; i < comparison.units().size(); i++) {
            UnitComparison unit = comparison.units().get(i);
            if (unit.unit().kind().isDivision() && unit.unit().kind() != UnitKind.SECTION) {
                division(unit, i);
            } else {
                entry(unit, i);
            }
        }
        page.raw("</ol></nav>\n");
    }

    private void division(UnitComparison unit, int index) {
        page.open("li", "div");
        if (Extent.isChanged(unit)) {
            page.raw("<a href=\"#u" + index + "\">");
            page.raw("<span dir=\"auto\">")
                    .text(Headings.of(unit))
                    .close("span")
                    .close("a");
        } else {
            page.raw("<span dir=\"auto\">").text(Headings.of(unit)).close("span");
        }
        page.close("li").line();
    }

    private void entry(UnitComparison unit, int index) {
        boolean same = !Extent.isChanged(unit) && !Extent.isUncompared(unit) && !Extent.isOpen(unit);
        page.open("li", same ? "same" : Extent.isUncompared(unit) ? "unc" : "");
        page.raw("<a href=\"#u" + index + "\">");
        page.element("span", "no", pair(unit));
        page.raw("<span dir=\"auto\">").text(name(unit.unit())).close("span");
        String changes =
                unit.changes().isEmpty() ? "" : Integer.toString(unit.changes().size());
        page.element("span", "n", changes).close("a").close("li").line();
    }

    /** The title without a bracket that belongs to the heading as a whole. */
    private static String name(Unit unit) {
        String title = unit.ownTitle();
        return title.isEmpty() ? Headings.alone(unit) : title;
    }

    private static String pair(UnitComparison unit) {
        String old = numbers(unit.old());
        String now = numbers(unit.now());
        return old.isEmpty() && now.isEmpty() ? "" : orDash(old) + " → " + orDash(now);
    }

    private static String orDash(String numbers) {
        return numbers.isEmpty() ? "–" : numbers;
    }

    private static String numbers(List<Unit> units) {
        return units.stream()
                .map(Unit::number)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
