package travaux.ui.record;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import travaux.ui.control.Reasoned;
import travaux.ui.control.Tips;
import travaux.ui.control.Words;
import travaux.ui.record.StoryModel.Scene;
import travaux.ui.support.Icons;
import travaux.ui.support.Messages;

/** The open story beside the reading: one step at a time, with keys and buttons to go on and back. */
public final class StoryPanel extends VBox {

    private final StoryModel model;
    private final Label count = new Label();
    private final Words title = new Words("story-title");
    private final ScrollPane scroll = new ScrollPane();
    private final Button back = button("story.back", -1);
    private final Button next = button("story.next", 1);

    /** Shows a model; {@code leave} puts the story away. */
    public StoryPanel(StoryModel model, Runnable leave) {
        this.model = model;
        getStyleClass().add("story-panel");
        setId("story-panel");
        setFocusTraversable(true);
        count.getStyleClass().add("caption");
        title.setMinHeight(USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox feet = new HBox(8, Tips.around(back), Tips.around(next), hint());
        feet.getStyleClass().add("story-feet");
        feet.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head(leave), title, scroll, feet);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMousePressed(click -> requestFocus());
        model.scene().subscribe(this::show);
    }

    private HBox head(Runnable leave) {
        Button close = new Button();
        close.getStyleClass().setAll("plain-button");
        close.setGraphic(Icons.CLOSE.node());
        close.setAccessibleText(Messages.text("story.close"));
        Tips.on(close, Messages.text("story.close"));
        close.setOnAction(action -> leave.run());
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox head = new HBox(count, air, close);
        head.getStyleClass().add("story-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void show(Optional<Scene> shown) {
        shown.ifPresent(scene -> {
            int steps = scene.story().steps().size();
            count.setText(Messages.text("story.count", scene.at() + 1, steps));
            title.say(scene.story().title());
            Reasoned.allow(back, !scene.isFirst(), Messages.text("story.back.tip"), Messages.text("story.back.not"));
            Reasoned.allow(next, !scene.isLast(), Messages.text("story.next.tip"), Messages.text("story.next.not"));
            scroll.setContent(new StepPane(model, scene));
            scroll.setVvalue(0);
            setAccessibleText(SpokenStep.of(scene));
            if (isFocusWithin()) {
                requestFocus(); // of a button that is now disabled, or a link of the step before
            }
        });
    }

    private void pressed(KeyEvent key) {
        int by = switch (key.getCode()) {
            case RIGHT, PAGE_DOWN -> 1;
            case LEFT, PAGE_UP -> -1;
            case END -> Integer.MAX_VALUE;
            case HOME -> Integer.MIN_VALUE;
            default -> 0;
        };
        if (by != 0) {
            model.step(by);
        } else {
            switch (key.getCode()) {
                case DOWN -> scroll(0.25);
                case UP -> scroll(-0.25);
                default -> {
                    return;
                }
            }
        }
        key.consume();
    }

    private void scroll(double share) {
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + share, 0, 1));
    }

    private Button button(String key, int by) {
        Button button = new Button(Messages.text(key));
        button.getStyleClass().setAll("field-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(action -> model.step(by));
        return button;
    }

    private static Label hint() {
        Label hint = new Label(Messages.text("story.keys"));
        hint.getStyleClass().add("story-keys");
        hint.setMinWidth(0);
        return hint;
    }
}
