package travaux.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import travaux.ui.control.Reasoned;
import travaux.ui.control.Tips;
import travaux.ui.support.Icons;
import travaux.ui.support.Messages;

/** Back and forward, and the places the reader came by. */
final class TrailButtons extends HBox {

    /** As many as a menu shows without scrolling. */
    private static final int SHOWN = 12;

    TrailButtons(Trail trail) {
        super(0);
        setAlignment(Pos.CENTER_LEFT);
        Button back = button("trail.back", Icons.BACK, () -> trail.step(-1));
        Button on = button("trail.on", Icons.ON, () -> trail.step(1));
        back.setId("trail-back");
        on.setId("trail-on");
        Runnable allow = () -> {
            int at = trail.at().get();
            Reasoned.allow(back, at > 0, Messages.text("trail.back"), Messages.text("trail.back.not"));
            Reasoned.allow(on, at < trail.length().get() - 1, Messages.text("trail.on"), Messages.text("trail.on.not"));
        };
        trail.at().subscribe(allow);
        trail.length().subscribe(allow);
        getChildren().addAll(Tips.around(back), Tips.around(on));
    }

    /** A menu of the places the reader came by, the last one first. */
    static Menu recent(Trail trail) {
        Menu menu = new Menu(Messages.text("trail.recent"));
        menu.getItems().add(none());
        menu.setOnShowing(showing -> {
            menu.getItems()
                    .setAll(trail.recent().stream()
                            .limit(SHOWN)
                            .map(place -> item(trail, place))
                            .toList());
            if (menu.getItems().isEmpty()) {
                menu.getItems().add(none());
            }
        });
        return menu;
    }

    private static MenuItem item(Trail trail, Trail.Place place) {
        MenuItem item = new MenuItem(place.words());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> trail.go(place));
        return item;
    }

    private static MenuItem none() {
        MenuItem none = new MenuItem(Messages.text("trail.none"));
        none.setDisable(true);
        return none;
    }

    private static Button button(String key, Icons icon, Runnable action) {
        Button button = new Button();
        button.getStyleClass().setAll("plain-button");
        button.setGraphic(icon.node());
        button.setAccessibleText(Messages.text(key));
        button.setOnAction(event -> action.run());
        return button;
    }
}
