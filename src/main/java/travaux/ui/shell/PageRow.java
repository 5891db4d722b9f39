package travaux.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import travaux.ui.control.Tips;
import travaux.ui.support.Messages;

/** Pages side by side. Those that find no room are in a menu at the end of the row, the open page never among them. */
final class PageRow extends Region {

    private final List<ToggleButton> tabs = new ArrayList<>();
    private final MenuButton more = new MenuButton(Messages.text("page.more"));
    private List<ToggleButton> away = List.of();

    PageRow() {
        setAccessibleText(Messages.text("page.row"));
        setMinWidth(0);
        more.setId("page-more");
        more.getStyleClass().setAll("menu-button", "tab-button");
        // Never without an item: a menu that has none does not open.
        more.getItems().add(new MenuItem());
        more.setOnShowing(showing ->
                more.getItems().setAll(away.stream().map(PageRow::item).toList()));
        more.setVisible(false);
        getChildren().add(more);
    }

    void add(ToggleButton tab) {
        tabs.add(tab);
        getChildren().add(getChildren().size() - 1, tab);
        tab.selectedProperty().subscribe(this::requestLayout);
    }

    List<ToggleButton> tabs() {
        return List.copyOf(tabs);
    }

    private static MenuItem item(ToggleButton tab) {
        MenuItem item = new MenuItem(Tips.words(tab));
        item.setMnemonicParsing(false);
        item.setOnAction(action -> tab.fire());
        return item;
    }

    @Override
    protected double computePrefWidth(double height) {
        return tabs.stream().mapToDouble(tab -> tab.prefWidth(-1)).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return tabs.stream().mapToDouble(tab -> tab.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        List<ToggleButton> shown = shown();
        double x = 0;
        for (ToggleButton tab : tabs) {
            tab.setVisible(shown.contains(tab));
            if (tab.isVisible()) {
                tab.resizeRelocate(x, 0, tab.prefWidth(-1), getHeight());
                x += tab.getWidth();
            }
        }
        more.setVisible(shown.size() < tabs.size());
        more.resizeRelocate(x, 0, more.prefWidth(-1), getHeight());
        List<ToggleButton> left =
                tabs.stream().filter(tab -> !shown.contains(tab)).toList();
        if (!left.equals(away)) {
            away = left;
            String names =
                    String.join(", ", away.stream().map(ToggleButton::getText).toList());
            more.setAccessibleText(Messages.text("page.more.spoken", names));
            Tips.on(more, names);
        }
    }

    /** All of them where there is room; otherwise the first ones, the open one, and room for the menu. */
    private List<ToggleButton> shown() {
        if (computePrefWidth(-1) <= getWidth()) {
            return tabs;
        }
        double room = getWidth() - more.prefWidth(-1);
        List<ToggleButton> shown = new ArrayList<>();
        for (ToggleButton tab : tabs) {
            if (tab.isSelected()) {
                shown.add(tab);
                room -= tab.prefWidth(-1);
            }
        }
        for (ToggleButton tab : tabs) {
            room -= tab.isSelected() ? 0 : tab.prefWidth(-1);
            if (room < 0) {
                break;
            }
            if (!tab.isSelected()) {
                shown.add(tab);
            }
        }
        return shown;
    }
}
