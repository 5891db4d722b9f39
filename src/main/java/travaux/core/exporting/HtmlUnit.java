package travaux.core.exporting;

import java.util.List;
import java.util.Optional;
import travaux.core.align.Pairing;
import travaux.core.align.Relation;
import travaux.core.diff.Change;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.Footnotes;
import travaux.core.diff.MarkedParagraph;
import travaux.core.diff.MarkedRow;
import travaux.core.diff.Rendition;
import travaux.core.diff.UnitComparison;
import travaux.core.text.DraftInfo;

/** One unit on the page: heading, changes in sentences, side by side and as a redline. */
final class HtmlUnit {
    private final Markup page;
    private final DraftInfo old;
    private final DraftInfo now;
    private final Optional<HtmlAsked> asked;
    private final Footnotes footnotes;

    HtmlUnit(Markup page, DraftComparison comparison, Optional<AskedBeside> asked) {
        this.page = page;
        this.footnotes = new Footnotes(comparison);
        this.asked = asked.map(beside -> new HtmlAsked(page, beside));
        this.old = comparison.old().info();
        this.now = comparison.now().info();
    }

    void add(UnitComparison unit, int index) {
        String id = "u" + index;
        page.raw("<section id=\"" + id + "\" class=\"unit "
                + (Extent.isChanged(unit) || Extent.isOpen(unit) ? "changed" : "same") + "\" aria-labelledby=\"" + id
                + "h\">\n");
        heading(unit, id);
        switch (unit.basis()) {
            case WORDS -> words(unit, id);
            case ELEMENTS -> new HtmlElements(page).add(unit);
            case NONE -> {} // listed together elsewhere
        }
        asked.ifPresent(beside -> beside.add(unit));
        page.close("section").line();
    }

    private void heading(UnitComparison unit, String id) {
        String heading = Headings.of(unit);
        int arrow = Headings.arrow(heading);
        page.raw("<h2 id=\"" + id + "h\" dir=\"auto\">");
        if (arrow > 0 && unit.relation() != Relation.SAME) {
            page.element("span", "was", heading.substring(0, arrow + 3));
            heading = heading.substring(arrow + 3);
        }
        page.text(heading).close("h2").line();
        page.open("p", "facts");
        if (unit.relation() != Relation.SAME) {
            page.element(
                            "span",
                            "rel",
                            Messages.text("relation." + unit.relation().wireName()))
                    .raw(" ");
        }
        page.element("span", "", Extent.amount(unit));
        if (unit.source() == Pairing.Source.READER) {
            page.raw(" · ").element("span", "", Messages.text("report.corrected"));
        }
        brackets(unit);
        page.close("p").line();
    }

    private void brackets(UnitComparison unit) {
        int before = Extent.brackets(unit.old());
        int after = Extent.brackets(unit.now());
        if (unit.basis() == UnitComparison.Basis.WORDS && before + after > 0) {
            page.raw(" ").element("span", "brc", Messages.format("report.brackets", before, after));
        }
    }

    private void words(UnitComparison unit, String id) {
        page.open("div", unit.changes().isEmpty() ? "body" : "body with").line();
        page.open("div", "texts").line();
        sides(unit, id + "s");
        redline(unit, id + "r");
        footnotes(FootnoteWords.lines(footnotes.of(unit)));
        page.close("div").line();
        changes(unit.changes());
        page.close("div").line();
    }

    private void footnotes(List<String> lines) {
        if (!lines.isEmpty()) {
            page.raw("<aside class=\"footnotes\" aria-label=\"" + Messages.text("footnote.head") + "\">\n");
            lines.forEach(
                    line -> page.raw("<p dir=\"auto\">").text(line).close("p").line());
            page.close("aside").line();
        }
    }

    private void sides(UnitComparison unit, String anchor) {
        page.open("table", "side").open("thead", "").open("tr", "");
        cap("html.old", old);
        cap("html.new", now);
        page.close("tr").close("thead").open("tbody", "").line();
        HtmlPieces pieces = new HtmlPieces(page, anchor, now.isRightToLeft());
        for (MarkedRow row : Rendition.sideBySide(unit)) {
            page.open("tr", "");
            cell(row.old(), old, pieces);
            cell(row.now(), now, pieces);
            page.close("tr").line();
        }
        page.close("tbody").close("table").line();
    }

    private void cap(String key, DraftInfo info) {
        String symbol = info.symbol().map(text -> " · " + text).orElse("");
        page.raw("<th scope=\"col\">")
                .element("span", key.equals("html.old") ? "tag o" : "tag n", Messages.text(key))
                .text(" " + info.name() + symbol)
                .close("th");
    }

    private void cell(Optional<MarkedParagraph> paragraph, DraftInfo info, HtmlPieces pieces) {
        if (paragraph.isEmpty()) {
            page.open("td", "void").spoken(Messages.text("html.not-here")).close("td");
            return;
        }
        page.raw("<td" + language(info) + ">");
        pieces.paragraph(paragraph.get());
        page.close("td");
    }

    private void redline(UnitComparison unit, String anchor) {
        page.raw("<div class=\"redline\"" + language(unit.now().isEmpty() ? old : now) + ">\n");
        HtmlPieces pieces = new HtmlPieces(page, anchor, now.isRightToLeft());
        Rendition.redline(unit).stream()
                .filter(paragraph -> !Redline.isBlank(paragraph))
                .forEach(pieces::paragraph);
        page.close("div").line();
    }

    static String language(DraftInfo info) {
        Markup language = new Markup().text(info.language());
        return " lang=\"" + language + "\" dir=\"" + (info.isRightToLeft() ? "rtl" : "ltr") + "\"";
    }

    private void changes(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        page.raw("<aside class=\"changes\" aria-label=\"" + Messages.text("html.changes") + "\"><ol>\n");
        for (Change change : changes) {
            ChangeClass kind = Sentences.leading(change);
            page.raw("<li class=\"c-" + kind.wireName() + "\">");
            String place = change.place().isEmpty() ? "" : " · " + change.place();
            page.element("span", "k", Sentences.label(kind) + place);
            page.raw("<span dir=\"auto\">")
                    .text(Sentences.sentence(change))
                    .close("span")
                    .close("li")
                    .line();
        }
        page.raw("</ol></aside>\n");
    }
}
