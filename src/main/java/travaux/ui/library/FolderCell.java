package travaux.ui.library;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.Preview;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** A file of several: its name, the draft it becomes, what was found in it, and why it stands where it stands. */
final class FolderCell extends ListCell<FolderModel.Item> {

    private final Dossier dossier;
    private final Label stage = new Label();
    private final Label name = new Label();
    private final Label draft = new Label();
    private final Words words = new Words("muted");
    private final HBox row;

    FolderCell(Dossier dossier) {
        this.dossier = dossier;
        setPrefWidth(0);
        stage.getStyleClass().addAll("badge", "folder-stage");
        stage.setMinWidth(110);
        name.getStyleClass().add("folder-name");
        draft.getStyleClass().add("folder-draft");
        HBox first = new HBox(12, name, draft);
        VBox said = new VBox(2, first, words);
        HBox.setHgrow(said, Priority.ALWAYS);
        row = new HBox(14, stage, said);
    }

    @Override
    protected void updateItem(FolderModel.Item item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        stage.setText(stage(item.stage()));
        name.setText(String.valueOf(item.path().getFileName()));
        draft.setText(item.preview().map(this::draft).orElse(""));
        words.say(item.words());
        words.setManaged(!item.words().isEmpty());
        setAccessibleText(String.join(". ", stage.getText(), name.getText(), draft.getText(), item.words()));
        setGraphic(row);
    }

    private String draft(Preview preview) {
        String name = preview.guess()
                .draft()
                .flatMap(dossier::draft)
                .map(DraftEntry::name)
                .orElse(Messages.text("folder.noDraft"));
        int units = preview.reading().draft().units().size();
        return Messages.text("folder.draft", name, preview.language(), Messages.text("import.units", units));
    }

    private static String stage(FolderModel.Stage stage) {
        return Messages.text(
                switch (stage) {
                    case WAITING -> "folder.waiting";
                    case SURE -> "folder.sure";
                    case DOUBTFUL -> "folder.doubtful";
                    case REFUSED -> "folder.refused";
                    case KEPT -> "folder.keptNow";
                });
    }
}
