package travaux.ui.record;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import travaux.core.record.Story;
import travaux.ui.control.Facing;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** The page of stories: those of the dossier, to be opened by a click or Enter. */
public final class StoriesView extends VBox {

    private final Consumer<Story> open;
    private final ListView<Story> list = new ListView<>();
    private final StackPane body = new StackPane();

    /** Shows a model; {@code open} opens a story. */
    public StoriesView(StoryModel model, Consumer<Story> open) {
        this.open = open;
        getStyleClass().add("record-page");
        Words caption = new Words(Messages.text("stories.about"), "record-about");
        list.setId("stories-list");
        list.setAccessibleText(Messages.text("stories.spoken"));
        list.setCellFactory(view -> new Cell());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                open(list.getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        getChildren().addAll(caption, body);
        model.stories().subscribe(this::show);
    }

    private void show(List<Story> stories) {
        list.getItems().setAll(stories);
        list.getSelectionModel().selectFirst();
        body.getChildren().setAll(stories.isEmpty() ? Empty.of("stories.none.title", "stories.none.advice") : list);
    }

    private void open(Story story) {
        if (story != null) {
            open.accept(story);
        }
    }

    /** Title, length and summary of a story. */
    private final class Cell extends FlowingCell<Story> {

        Cell() {
            setOnMouseClicked(click -> open(getItem()));
        }

        @Override
        protected void fill(Story story, VBox box) {
            String steps = Messages.text("stories.steps", story.steps().size());
            Words length = new Words(steps, "record-kind");
            length.beside(Facing.isLeft(story.title()));
            box.getChildren().setAll(new Words(story.title(), "record-title"), length);
            if (!story.summary().isEmpty()) {
                box.getChildren().add(new Words(story.summary(), "record-said"));
            }
            setAccessibleText(Messages.text("stories.story.spoken", story.title(), steps, story.summary()));
        }
    }
}
