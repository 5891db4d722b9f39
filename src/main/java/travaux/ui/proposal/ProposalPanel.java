package travaux.ui.proposal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import travaux.core.work.Proposing;
import travaux.ui.comparison.ComparisonModel;
import travaux.ui.comparison.ComparisonView;
import travaux.ui.comparison.Reading;
import travaux.ui.control.Words;
import travaux.ui.control.Wrapping;
import travaux.ui.control.Writing;
import travaux.ui.support.Messages;

/** Where a proposal is written: the words in a field at the left, what they change beside them. */
public final class ProposalPanel extends VBox {

    private static final double FIELD = 440;

    private final ProposalModel model;
    private final TextArea words = new TextArea();
    private final TextField proposer = new TextField();
    private final BooleanBinding nameless;

    /** Shows a proposal, its text at a scale; {@code removed} is told when it was removed, {@code close} puts the panel away. */
    public ProposalPanel(ProposalModel model, ObservableDoubleValue scale, Runnable removed, Runnable close) {
        this.model = model;
        this.nameless =
                Bindings.createBooleanBinding(() -> model.proposer().get().isBlank(), model.proposer());
        getStyleClass().addAll("paste-panel", "proposal-panel");
        ComparisonModel comparison = new ComparisonModel(model.desk(), model.background());
        comparison.reading().set(Reading.REDLINE);
        comparison.folding().set(false);
        ComparisonView view = new ComparisonView(comparison, scale);
        view.setCompact(true);
        VBox.setVgrow(view, Priority.ALWAYS);
        VBox compared = new VBox(6, versions(), view);
        HBox.setHgrow(compared, Priority.ALWAYS);
        HBox both = new HBox(20, field(), compared);
        VBox.setVgrow(both, Priority.ALWAYS);
        both.setMinHeight(0);
        getChildren().addAll(head(), both, foot(removed, close));
        sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                model.end();
            }
        });
    }

    /** Gives the keyboard to the words. */
    public void begin() {
        words.requestFocus();
    }

    private HBox head() {
        Label badge = new Label(Messages.text("proposal.badge"));
        badge.getStyleClass().addAll("badge", "badge-fictional");
        badge.setMinWidth(USE_PREF_SIZE);
        Words title = new Words(model.name(), "proposal-title");
        HBox head = new HBox(12, badge, title);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** With which version of the article it is compared. */
    private HBox versions() {
        ComboBox<Proposing> versions = new ComboBox<>();
        versions.setId("proposal-versions");
        versions.setConverter(names());
        Label caption = caption("proposal.versions");
        caption.setLabelFor(versions);
        versions.setAccessibleText(Messages.text("proposal.versions"));
        Runnable show = () -> {
            // It would show what stands at the place that was chosen among the fewer before.
            versions.getSelectionModel().clearSelection();
            versions.getItems().setAll(model.versions());
            versions.setValue(model.against().get());
        };
        model.versions().subscribe(show);
        show.run();
        versions.setOnAction(action -> {
            Proposing chosen = versions.getValue();
            if (chosen != null && !chosen.equals(model.against().get())) {
                model.compareWith(chosen);
            }
        });
        HBox row = new HBox(10, caption, versions);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static StringConverter<Proposing> names() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Proposing version) {
                return version == null ? "" : version.draft().name();
            }

            @Override
            public Proposing fromString(String words) {
                throw new UnsupportedOperationException("versions are chosen, not written");
            }
        };
    }

    private VBox field() {
        Label whose = caption("proposal.proposer");
        whose.setLabelFor(proposer);
        proposer.setId("proposal-proposer");
        Writing.follow(proposer);
        proposer.setAccessibleText(Messages.text("proposal.proposer"));
        proposer.setPromptText(Messages.text("proposal.proposer.prompt"));
        proposer.textProperty().bindBidirectional(model.proposer());
        Label what = caption("proposal.words");
        what.setLabelFor(words);
        words.setId("proposal-words");
        words.setAccessibleText(Messages.text("proposal.words.spoken", model.name()));
        // The toolkit cannot break lines that run from right to left.
        Wrapping.follow(words);
        boolean toLeft = model.proposing().draft().draft().info().isRightToLeft();
        words.setNodeOrientation(toLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        words.textProperty().bindBidirectional(model.text());
        VBox.setVgrow(words, Priority.ALWAYS);
        VBox field = new VBox(6, whose, proposer, what, words);
        field.setMinWidth(FIELD * 0.7);
        field.setPrefWidth(FIELD);
        return field;
    }

    private FlowPane foot(Runnable removed, Runnable close) {
        Button copy = button("proposal.copy", this::copy);
        Button export = button("proposal.export", this::export);
        Button remove = button("proposal.remove", () -> {
            model.remove(removed);
            close.run();
        });
        copy.setId("proposal-copy");
        copy.getStyleClass().add("primary-button");
        copy.disableProperty().bind(nameless);
        export.disableProperty().bind(nameless);
        remove.disableProperty().bind(Bindings.not(model.kept()));
        Words state = new Words("muted");
        Runnable tell = () -> state.say(state());
        nameless.subscribe(tell);
        model.kept().subscribe(tell);
        tell.run();
        state.getStyleClass().add("proposal-state");
        FlowPane foot = new FlowPane(10, 6, copy, export, remove, button("proposal.close", close), state);
        foot.setRowValignment(VPos.CENTER);
        foot.setMinHeight(USE_PREF_SIZE);
        foot.setMinWidth(0);
        return foot;
    }

    /** What is kept, and why what cannot be used cannot. */
    private String state() {
        String kept = Messages.text(model.kept().get() ? "proposal.kept" : "proposal.notKept");
        return nameless.get() ? Messages.text("proposal.nameless", kept) : kept;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.proposal().written());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("proposal.export"));
        chooser.setInitialFileName("proposal.txt");
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            try {
                Files.writeString(file.toPath(), model.proposal().written() + "\n");
            } catch (IOException e) {
                model.tell(Messages.text("proposal.export.failed", file));
            }
        }
    }

    private static Label caption(String key) {
        Label label = new Words(Messages.text(key), "caption");
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Messages.text(key));
        button.getStyleClass().setAll("field-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
