package travaux.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import travaux.ui.control.Stretch;
import travaux.ui.control.TextMark;
import travaux.ui.control.Tone;
import travaux.ui.control.Words;
import travaux.ui.support.Background;
import travaux.ui.support.Fonts;
import travaux.ui.support.Page;
import travaux.ui.support.Tides;
import travaux.ui.support.Toolkit;
import travaux.ui.support.Tracking;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

class HistoryViewTest {

    @Test
    void aStatusIsSetApartAndIsNoDispute() {
        List<Stretch> stretches = model("1. Keepers trim “each” wick. [agreed]", "1. Keepers trim \"each\" wick.")
                .history()
                .get()
                .orElseThrow()
                .columns()
                .getFirst()
                .paragraphs()
                .stream()
                .flatMap(paragraph -> paragraph.words().stream())
                .toList();
        assertThat(stretches).noneMatch(stretch -> stretch.tone() == Tone.BRACKET || stretch.tone() == Tone.DELETED);
        assertThat(stretches)
                .filteredOn(stretch -> stretch.text().contains("agreed"))
                .isNotEmpty()
                .allMatch(stretch -> stretch.tone() == Tone.MUTED && stretch.italic());
    }

    @Test
    void aQuotationMarkBesideANewNumberIsNotMarked() {
        Stretch words = new Stretch("(a) \"", Tone.INSERTED, false, false, Set.of(TextMark.UNDERLINE), 3);
        List<Stretch> parts = LoneQuotes.plain(words);
        assertThat(parts).extracting(Stretch::text).containsExactly("(a)", " \"");
        assertThat(parts.getFirst().marks()).containsExactly(TextMark.UNDERLINE);
        assertThat(parts.getLast().marks()).isEmpty();
        assertThat(parts).extracting(Stretch::group).containsOnly(3);
        Stretch whole = new Stretch("the \"lamp\"", Tone.INSERTED, false, false, Set.of(TextMark.UNDERLINE), 3);
        assertThat(LoneQuotes.plain(whole)).containsExactly(whole);
    }

    @Test
    void figuresStandApartFromEveryNumberAlike() {
        String old = "1. The bell is rung:\n\n(a) at noon;\n\n(b) at dusk.";
        List<String> figures = model(old, old.replace("noon", "dawn"))
                .history()
                .get()
                .orElseThrow()
                .columns()
                .getLast()
                .paragraphs()
                .stream()
                .map(paragraph -> paragraph.words().getFirst().text())
                .toList();
        assertThat(figures).containsExactly("¹\u202f", "¹\u202f", "¹\u202f");
    }

    @Test
    void aSentenceInPlaceOfTheMarksIsBrokenIntoLines() {
        Toolkit.call(() -> {
            HistoryLegend legend = new HistoryLegend();
            legend.say("Keepers trim each wick. ".repeat(20));
            new Scene(legend);
            legend.applyCss();
            assertThat(legend.minWidth(-1)).isLessThan(200);
            assertThat(legend.prefHeight(200)).isGreaterThan(3 * legend.prefHeight(9000));
            return true;
        });
    }

    @Test
    void aHeadingWithoutTextIsCalledSo() {
        Toolkit.call(() -> {
            HistoryView view = shown(model("", ""), 1200);
            assertThat(words(view))
                    .contains("A heading without text in every draft at hand.", "A heading without text.");
            assertThat(view.lookup(".history-life").isVisible())
                    .as("a line with nothing to say")
                    .isFalse();
            return true;
        });
    }

    @Test
    void theLegendDrawsTheMarksThemselvesAndSaysThem() {
        Toolkit.call(() -> {
            HistoryView view = shown(model("1. The [big] bell is rung.", "1. The bell is rung twice."), 1200);
            HistoryLegend legend = nodes(view)
                    .filter(HistoryLegend.class::isInstance)
                    .map(HistoryLegend.class::cast)
                    .findFirst()
                    .orElseThrow();
            for (String mark : List.of(".line-insert", ".line-delete", ".bar-bracket")) {
                assertThat(legend.lookupAll(mark)).as(mark).hasSize(1);
                assertThat(view.lookupAll(mark)).as(mark).hasSizeGreaterThan(1);
            }
            assertThat(legend.getAccessibleText()).contains("Underlined: new in this draft.", "Struck:");
            return true;
        });
    }

    @Test
    void aTextOfTheReadersOwnIsToldByItsName() {
        Toolkit.call(() -> {
            HistoryModel model = model("1. The bell is rung.", "1. The bell is rung twice.");
            assertThat(words(shown(model, 1200))).contains("date not known").noneMatch(said -> said.contains("file"));
            return true;
        });
    }

    @Test
    void columnsAreNotOfferedWhereThereIsNoRoomForThem() {
        Toolkit.call(() -> {
            HistoryView view = shown(model("1. The bell is rung.", "1. The bell is rung twice."), 1200);
            Node choice = Objects.requireNonNull(view.lookup(".segments"));
            assertThat(choice.isVisible()).isTrue();
            view.resize(500, 700);
            assertThat(choice.isVisible()).isFalse();
            view.resize(1200, 700);
            assertThat(choice.isVisible()).isTrue();
            return true;
        });
    }

    @Test
    void fewDraftsShareTheWidth() {
        Toolkit.call(() -> {
            HistoryView view = shown(model("1. The bell is rung.", "1. The bell is rung twice."), 1200);
            List<Double> widths = nodes(view)
                    .filter(DraftPane.class::isInstance)
                    .map(node -> ((DraftPane) node).getWidth())
                    .toList();
            assertThat(widths).hasSize(2).allMatch(width -> width > 500);
            ScrollPane scroll = (ScrollPane)
                    nodes(view).filter(ScrollPane.class::isInstance).findFirst().orElseThrow();
            assertThat(scroll.getContent().getLayoutBounds().getWidth()).isLessThanOrEqualTo(1200);
            return true;
        });
    }

    private static HistoryModel model(String old, String now) {
        Workbench desk = Tides.compared(new Pair(Tides.draft("old", text(old)), Tides.draft("new", text(now))));
        desk.open(desk.units().getFirst());
        HistoryModel model = new HistoryModel(desk, new Tracking(desk, Background.atOnce()));
        desk.page().set(Page.HISTORY);
        return model;
    }

    private static String text(String body) {
        return "Article 1. Bells\n\n" + body + "\n\nArticle 2. Boats\n\n1. Boats are painted white.";
    }

    private static HistoryView shown(HistoryModel model, double width) {
        Fonts.load();
        HistoryView view = new HistoryView(model, new SimpleDoubleProperty(1));
        new Scene(view, width, 700);
        view.applyCss();
        view.layout();
        return view;
    }

    private static List<String> words(Node node) {
        return nodes(node)
                .filter(Words.class::isInstance)
                .map(label -> ((Words) label).getText())
                .toList();
    }

    private static Stream<Node> nodes(Node node) {
        Stream<Node> below = node instanceof ScrollPane scroll
                ? nodes(scroll.getContent())
                : node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(HistoryViewTest::nodes)
                        : Stream.of();
        return Stream.concat(Stream.of(node), below);
    }
}
