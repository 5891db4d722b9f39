package travaux.core.exporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.Summary;
import travaux.core.text.Draft;
import travaux.core.text.DraftInfo;
import travaux.core.text.Note;
import travaux.core.text.TextState;
import travaux.core.text.Unit;

/** A comparison as one page that needs nothing else: no script, no network, light and dark, for the screen and for paper. */
public final class HtmlReport {
    private final Markup page = new Markup();
    private final DraftComparison comparison;
    private final Optional<AskedBeside> asked;
    private final List<Note> notes;

    private HtmlReport(DraftComparison comparison, Optional<AskedBeside> asked, List<Note> notes) {
        this.comparison = comparison;
        this.asked = asked;
        this.notes = List.copyOf(notes);
    }

    /** The whole page. The same comparison gives the same characters. */
    public static String of(DraftComparison comparison) {
        return of(comparison, Optional.empty(), List.of());
    }

    /**
     * The same, with more.
     *
     * @param asked recorded positions that touch what changed, beside each unit
     * @param notes what is to be said of the texts as they were read
     */
    public static String of(DraftComparison comparison, Optional<AskedBeside> asked, List<Note> notes) {
        HtmlReport report = new HtmlReport(comparison, asked, notes);
        report.write();
        return report.page.toString();
    }

    private void write() {
        DraftInfo old = comparison.old().info();
        DraftInfo now = comparison.now().info();
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        page.element("title", "", Arrow.between(old.name(), now.name())).line();
        page.raw("<style>\n").raw(Resource.text("report.css")).raw("</style>\n</head>\n<body>\n");
        switches();
        bar(old, now);
        page.open("div", "page").line();
        new HtmlContents(page, comparison).add();
        page.open("main", "").line();
        summary();
        new HtmlLegend(page).add();
        new HtmlUnits(page, comparison, asked).add();
        page.close("main").close("div").line();
        footer(old, now);
        page.raw("</body>\n</html>\n");
    }

    /** Switches that work without scripts: the style sheet looks at what is checked. */
    private void switches() {
        page.raw("<input class=\"sw\" type=\"radio\" name=\"view\" id=\"v-side\" checked>\n");
        page.raw("<input class=\"sw\" type=\"radio\" name=\"view\" id=\"v-red\">\n");
        page.raw("<input class=\"sw\" type=\"checkbox\" id=\"v-same\">\n");
        page.raw("<input class=\"sw\" type=\"checkbox\" id=\"v-cos\">\n");
    }

    private void bar(DraftInfo old, DraftInfo now) {
        page.open("header", "bar").line().open("div", "pair");
        pill("html.old", "o", old, comparison.old());
        page.raw("<span class=\"to\" aria-hidden=\"true\">→</span>");
        pill("html.new", "n", now, comparison.now());
        page.close("div").line();
        if (TextReport.isFictional(comparison)) {
            page.element("span", "fict", Messages.text("report.fictional")).line();
        }
        page.open("div", "tools");
        page.open("span", "seg");
        label("v-side", "html.side");
        label("v-red", "html.redline");
        page.close("span");
        label("v-same", "html.unchanged");
        label("v-cos", "html.cosmetic");
        page.close("div").line().close("header").line();
    }

    private void label(String input, String key) {
        page.raw("<label for=\"" + input + "\">").text(Messages.text(key)).close("label");
    }

    private void pill(String key, String side, DraftInfo info, Draft draft) {
        page.open("span", "pill").element("span", "tag " + side, Messages.text(key));
        page.raw("<b dir=\"auto\">").text(info.name()).close("b");
        String symbol = info.symbol().orElseGet(() -> Messages.text("html.symbol-unknown"));
        String date = info.date().orElseGet(() -> Messages.text("html.date-unknown"));
        page.element("i", "", symbol + " · " + date + " · " + states(draft)).close("span");
    }

    /** What the words of a draft are, the commonest first. */
    private static String states(Draft draft) {
        Map<TextState, Long> counts = draft.units().stream()
                .collect(Collectors.groupingBy(Unit::state, java.util.TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<TextState, Long>comparingByValue().reversed())
                .map(entry -> Messages.text("state." + entry.getKey().wireName()))
                .collect(Collectors.joining(", "));
    }

    private void summary() {
        Summary summary = Summary.of(comparison);
        page.open("section", "summary").line();
        page.raw("<h1 dir=\"auto\">").text(title()).close("h1").line();
        page.element("p", "", Extent.counts(comparison));
        if (summary.words().old() + summary.words().now() > 0) {
            page.element("p", "", Extent.words(summary.words()));
            page.element(
                    "p",
                    "brc",
                    Messages.format("report.brackets", Extent.oldBrackets(comparison), Extent.nowBrackets(comparison)));
        }
        if (Extent.isNothing(comparison)) {
            page.element("p", "", Messages.text("report.nothing"));
        }
        page.element("p", "basis", Extent.basis(comparison)).line();
        notes.forEach(note -> page.element("p", "", note.message()).line());
        classes(summary.classes());
        page.close("section").line();
    }

    private String title() {
        return Optional.of(comparison.now().info().title())
                .filter(title -> !title.isBlank())
                .orElseGet(() -> Arrow.between(
                        comparison.old().info().name(), comparison.now().info().name()));
    }

    private void classes(Map<ChangeClass, Integer> counts) {
        page.open("ul", "classes");
        for (ChangeClass kind : ChangeClass.values()) {
            if (counts.containsKey(kind)) {
                page.open("li", "c-" + kind.wireName())
                        .text(Sentences.label(kind) + " ")
                        .element("b", "", String.valueOf(counts.get(kind)))
                        .close("li");
            }
        }
        page.close("ul").line();
    }

    private void footer(DraftInfo old, DraftInfo now) {
        page.open("footer", "").open("dl", "");
        checksum("html.old", old);
        checksum("html.new", now);
        page.close("dl")
                .element("p", "", Messages.text("html.legend.state"))
                .close("footer")
                .line();
    }

    private void checksum(String key, DraftInfo info) {
        String sum = info.sha256().isEmpty() ? Messages.text("html.no-checksum") : info.sha256();
        page.element("dt", "", Messages.text(key) + " · " + info.name() + " · " + Messages.text("html.checksum"));
        page.element("dd", "", sum);
    }
}
