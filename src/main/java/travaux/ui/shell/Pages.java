package travaux.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import travaux.ui.control.Tips;
import travaux.ui.support.Icons;
import travaux.ui.support.Messages;
import travaux.ui.support.Page;
import travaux.ui.support.Workbench;

/** The middle of the room: a row of pages and the one that is open. A page is built when it is first opened. */
final class Pages extends VBox {

    private final Workbench workbench;
    private final Map<Page, Supplier<? extends Node>> makers = new EnumMap<>(Page.class);
    private final Map<Page, Node> built = new EnumMap<>(Page.class);
    private final PageRow row = new PageRow();
    private final HBox head = new HBox(row);
    private final StackPane body = new StackPane();

    Pages(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("pages");
        head.getStyleClass().add("page-row");
        HBox.setHgrow(row, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        // What is higher than its room goes on below it, not over the row of pages.
        body.setAlignment(Pos.TOP_CENTER);
        setMinWidth(0);
        getChildren().addAll(head, body);
    }

    /** Offers a page. */
    Pages add(Page page, Supplier<? extends Node> maker) {
        makers.put(page, maker);
        return this;
    }

    /** Offers the panels beside the pages where they are folded away. */
    void offer(BooleanProperty articlesFolded, BooleanProperty inspectorFolded) {
        head.getChildren().addFirst(unfold("page.articles", "page.articles.tip", articlesFolded));
        Button inspector = unfold("page.inspector", "page.inspector.tip", inspectorFolded);
        inspector.setGraphic(Icons.BACK.node());
        inspector.setContentDisplay(ContentDisplay.RIGHT);
        head.getChildren().addLast(inspector);
    }

    private static Button unfold(String key, String tip, BooleanProperty folded) {
        Button button = new Button(Messages.text(key), Icons.RIGHT.node());
        button.getStyleClass().setAll("plain-button", "page-unfold");
        button.setMinWidth(USE_PREF_SIZE);
        Tips.on(button, Messages.text(tip));
        button.setAccessibleText(Messages.text(tip));
        button.setOnAction(action -> folded.set(false));
        button.visibleProperty().bind(folded);
        button.managedProperty().bind(folded);
        return button;
    }

    /** Shows the page that is chosen, from now on. */
    void follow() {
        makers.keySet().forEach(page -> row.add(button(page)));
        workbench.page().subscribe(this::show);
    }

    /** Where the page that is open stands. */
    Parent body() {
        return body;
    }

    /** Opens the page at a place in the row, counted from one; false where there is none. */
    boolean open(int place) {
        return makers.keySet().stream()
                .skip(place - 1L)
                .findFirst()
                .map(page -> {
                    workbench.page().set(page);
                    return true;
                })
                .orElse(false);
    }

    private void show(Page page) {
        Node view = built.computeIfAbsent(
                page, first -> Objects.requireNonNull(makers.get(first)).get());
        body.getChildren().setAll(view);
        row.tabs().forEach(tab -> tab.setSelected(tab.getUserData() == page));
    }

    private ToggleButton button(Page page) {
        ToggleButton button = new ToggleButton(name(page));
        button.getStyleClass().setAll("tab-button");
        button.setUserData(page);
        button.setMinWidth(USE_PREF_SIZE);
        int place = row.tabs().size() + 1;
        Tips.on(button, Messages.text("page.key", name(page), place % 10));
        button.setOnAction(action -> {
            button.setSelected(true);
            workbench.page().set(page);
        });
        return button;
    }

    /** A page's name in calls, {@code history}. */
    static String id(Page page) {
        return page == Page.READING ? "main" : page.name().toLowerCase(Locale.ROOT);
    }

    static String name(Page page) {
        return Messages.text(
                switch (page) {
                    case READING -> "page.reading";
                    case HISTORY -> "page.history";
                    case MAP -> "page.map";
                    case CHARTS -> "page.charts";
                    case CONCORDANCE -> "page.concordance";
                    case STORIES -> "page.stories";
                    case RECORD -> "page.record";
                    case DOCUMENTS -> "page.documents";
                    case SEARCH -> "page.search";
                    case COMPLETE -> "page.complete";
                });
    }
}
