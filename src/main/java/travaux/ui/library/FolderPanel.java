package travaux.ui.library;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import travaux.ui.control.Reasoned;
import travaux.ui.control.Tips;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** Several files and what each would become: the sure ones are kept together, the others are looked at one by one. */
public final class FolderPanel extends VBox {

    private final FolderModel model;
    private final ListView<FolderModel.Item> files;
    private final Label progress = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button keep = button("folder-keep");
    private final Button look = button("folder-look");

    /**
     * What the panel leads to.
     *
     * @param look opens one file by itself
     * @param close puts the panel away
     */
    public record Ways(Consumer<FolderModel.Item> look, Runnable close) {}

    /** Shows files; begin reading them with {@link FolderModel#begin}. */
    public FolderPanel(FolderModel model, Ways ways) {
        this.model = model;
        setId("folder-panel");
        getStyleClass().addAll("paste-panel", "import-panel");
        Words title = new Words(Messages.text("folder.title", model.dossier().title()), "title");
        files = new ListView<>(model.items());
        files.setId("folder-files");
        files.setAccessibleText(Messages.text("folder.files"));
        files.setCellFactory(view -> new FolderCell(model.dossier()));
        VBox.setVgrow(files, Priority.ALWAYS);
        Words refusal = new Words("import-refusal");
        model.refusal().subscribe(refusal::say);
        refusal.managedProperty().bind(model.refusal().isNotEmpty());
        HBox far = new HBox(12, progress, bar);
        far.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, far, refusal, files, buttons(ways));
        listen(ways);
        renew();
    }

    /** Gives the keyboard to the list. */
    public void begin() {
        files.requestFocus();
    }

    private void listen(Ways ways) {
        model.items().addListener((ListChangeListener<FolderModel.Item>) change -> renew());
        model.read().subscribe(this::renew);
        files.getSelectionModel().selectedItemProperty().subscribe(this::renew);
        files.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                look(ways);
                key.consume();
            }
        });
        files.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                look(ways);
            }
        });
    }

    private Node buttons(Ways ways) {
        keep.getStyleClass().add("primary-button");
        keep.setOnAction(event -> model.keep());
        look.setText(Messages.text("folder.look"));
        look.setOnAction(event -> look(ways));
        Button back = button("folder-back");
        back.setText(Messages.text("folder.done"));
        back.setOnAction(event -> ways.close().run());
        Label hint = new Label(Messages.text("folder.hint"));
        hint.getStyleClass().add("muted");
        HBox row = new HBox(10, Tips.around(keep), Tips.around(look), back, hint);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void look(Ways ways) {
        FolderModel.Item chosen = files.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.preview().isPresent()) {
            ways.look().accept(chosen);
        }
    }

    private void renew() {
        int all = model.items().size();
        int read = model.read().get();
        progress.setText(Messages.text("folder.progress", read, all));
        bar.setProgress(all == 0 ? 0 : (double) read / all);
        bar.setVisible(read < all);
        long sure = model.sure();
        keep.setText(Messages.text("folder.keep", sure));
        String why = Messages.text(read < all ? "folder.keep.reading" : "folder.keep.none");
        Reasoned.allow(keep, sure > 0 && read == all, keep.getText(), why);
        FolderModel.Item chosen = files.getSelectionModel().getSelectedItem();
        boolean readable = chosen != null && chosen.preview().isPresent();
        Reasoned.allow(look, readable, look.getText(), Messages.text("folder.look.not"));
    }

    private static Button button(String id) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().setAll("field-button");
        return button;
    }
}
