package travaux.ui.library;

import java.io.File;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import travaux.ui.support.Messages;

/** Takes dropped files: two are compared, one goes to the side it is dropped on, a folder is opened as a dossier. */
public final class DropTarget extends HBox {

    private final Opening opening;

    /** An unseen target that shows itself while files are held over {@code area}. */
    public DropTarget(Node area, Opening opening) {
        this.opening = opening;
        getChildren().addAll(half("drop.old"), half("drop.new"));
        setVisible(false);
        setMouseTransparent(true);
        area.addEventHandler(DragEvent.DRAG_OVER, this::over);
        area.addEventHandler(DragEvent.DRAG_EXITED, event -> setVisible(false));
        area.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            setVisible(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        setVisible(false);
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (files.size() >= 2) {
            opening.both(files.get(0).toPath(), files.get(1).toPath());
        } else if (files.size() == 1 && files.getFirst().isDirectory()) {
            opening.dossier(files.getFirst().getPath(), "", "");
        } else if (files.size() == 1 && event.getX() < getWidth() / 2) {
            opening.old(files.getFirst().toPath());
        } else if (files.size() == 1) {
            opening.now(files.getFirst().toPath());
        }
    }

    private static StackPane half(String key) {
        StackPane half = new StackPane(new Label(Messages.text(key)));
        half.getStyleClass().add("drop-target");
        half.setAlignment(Pos.CENTER);
        half.setPrefWidth(100);
        HBox.setHgrow(half, Priority.ALWAYS);
        return half;
    }
}
