package travaux.core.exporting;

/** How to read the marks, drawn by the same style sheet as the text. */
final class HtmlLegend {
    private final Markup page;

    HtmlLegend(Markup page) {
        this.page = page;
    }

    void add() {
        page.raw("<details class=\"legend\"><summary>")
                .text(Messages.text("html.legend"))
                .raw("</summary><ul>\n");
        sample("<del>abc</del>", "html.legend.deleted");
        sample("<ins>abc</ins>", "html.legend.inserted");
        sample("<ins class=\"mv\"><span class=\"no\">←1</span>abc</ins>", "html.legend.moved");
        sample(
                "<span class=\"b br\">[</span><span class=\"b\">abc</span><span class=\"b br\">]</span>",
                "html.legend.brackets");
        sample(
                "<span class=\"b b2 br\">[</span><span class=\"b b2\">abc</span><span class=\"b b2 br\">]</span>",
                "html.legend.nested");
        sample("<span class=\"lift\">abc</span>", "html.legend.lifted");
        sample("<span class=\"b added\">abc</span>", "html.legend.added");
        sample("<span class=\"force\">shall</span>", "html.legend.force");
        sample("<span class=\"dot\">?</span>", "html.legend.unknown");
        page.raw("</ul></details>\n");
    }

    private void sample(String markup, String key) {
        page.raw("<li><span class=\"smp\" aria-hidden=\"true\">").raw(markup).raw("</span>");
        page.text(Messages.text(key)).close("li").line();
    }
}
