package travaux.ui.library;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import travaux.ui.support.Messages;

/**
 * Takes dropped files: into the dossier, or one on a side, two to be compared, a folder to be opened as a dossier.
 */
public final class DropTarget extends HBox {

    private final Opening opening;
    private final Consumer<List<Path>> importing;
    private final StackPane added = half("drop.import");

    /** An unseen target that shows itself while files are held over {@code area}; {@code importing} adds one to the dossier. */
    public DropTarget(Node area, Opening opening, Consumer<List<Path>> importing) {
        this.opening = opening;
        this.importing = importing;
        getChildren().addAll(half("drop.old"), half("drop.new"), added);
        setVisible(false);
        setMouseTransparent(true);
        // Hidden first, so that it stays so where something below takes the file for itself.
        area.addEventFilter(DragEvent.DRAG_OVER, event -> setVisible(false));
        area.addEventHandler(DragEvent.DRAG_OVER, this::over);
        area.addEventHandler(DragEvent.DRAG_EXITED, event -> setVisible(false));
        area.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            added.setVisible(opening.growing().isPresent());
            added.setManaged(added.isVisible());
            setVisible(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        setVisible(false);
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        boolean adding = added.isVisible() && event.getX() > added.getLayoutX();
        if (adding && !files.isEmpty()) {
            importing.accept(files.stream().map(File::toPath).toList());
        } else if (files.size() >= 2) {
            opening.both(files.get(0).toPath(), files.get(1).toPath());
        } else if (files.size() == 1 && files.getFirst().isDirectory()) {
            opening.dossier(files.getFirst().getPath(), "", "");
        } else if (files.size() == 1 && event.getX() < getChildren().get(1).getLayoutX()) {
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
