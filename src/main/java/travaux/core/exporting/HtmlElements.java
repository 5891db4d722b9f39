package travaux.core.exporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.diff.ElementChange;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Element;

/** A restated unit on the page: its named elements side by side, never its words. */
final class HtmlElements {
    private final Markup page;

    HtmlElements(Markup page) {
        this.page = page;
    }

    void add(UnitComparison unit) {
        page.element("p", "restated", Messages.text("report.restated")).line();
        page.open("table", "elements").open("thead", "").open("tr", "");
        for (String key : List.of("html.element", "html.old", "html.new", "html.sources")) {
            page.raw("<th scope=\"col\">").text(Messages.text(key)).close("th");
        }
        page.close("tr").close("thead").open("tbody", "").line();
        unit.elements().forEach(this::row);
        page.close("tbody").close("table").line();
    }

    private void row(ElementChange change) {
        page.open("tr", change.isChange() ? "chg" : "");
        page.raw("<th scope=\"row\">").text(change.name()).close("th");
        state(change.old());
        state(change.now());
        String sources = String.join(
                ", ",
                Stream.of(change.old(), change.now())
                        .flatMap(Optional::stream)
                        .flatMap(element -> element.sources().stream())
                        .distinct()
                        .toList());
        page.element("td", "src", sources).close("tr").line();
    }

    private void state(Optional<Element> side) {
        Element.State state = Extent.state(side);
        page.open("td", "st s-" + state.wireName());
        page.element("span", "dot", sign(state));
        page.text(" " + Messages.text("element." + state.wireName()));
        if (side.map(Element::contested).orElse(false)) {
            page.raw(" ").element("span", "con", Messages.text("element.contested"));
        }
        side.flatMap(Element::reported)
                .ifPresent(word -> page.element("span", "rep", Messages.format("element.reported", word)));
        page.close("td");
    }

    private static String sign(Element.State state) {
        return switch (state) {
            case NAMED -> "●";
            case NOT_NAMED -> "○";
            case IN_DISPUTE -> "[ ]";
            case UNKNOWN -> "?";
            case NO_TEXT -> "–";
        };
    }
}
