package travaux.ui.shell;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench;

/** The reading, and what stands in its place while the two drafts are being compared, or where that was stopped. */
final class ReadingPane extends VBox {

    private final Workbench workbench;
    private final Comparer comparer;
    private final Node comparison;
    private final Words said = new Words("empty-title");
    private final ProgressBar bar = new ProgressBar(0);
    private final Button act = new Button();
    private final VBox waiting = new VBox(said, bar, act);
    private Optional<Node> held = Optional.empty();

    /** {@code below} stands under the reading. */
    ReadingPane(Node comparison, Workbench workbench, Comparer comparer, Node below) {
        this.workbench = workbench;
        this.comparer = comparer;
        this.comparison = comparison;
        waiting.setId("comparing");
        waiting.getStyleClass().add("empty");
        act.getStyleClass().setAll("field-button");
        bar.setPrefWidth(260);
        bar.setAccessibleText(Messages.text("comparing.working"));
        StackPane body = new StackPane(comparison, waiting);
        body.setMinHeight(0);
        body.setAlignment(Pos.TOP_CENTER);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(body, below);
        workbench.comparison().subscribe(this::renew);
        workbench.pair().subscribe(this::renew);
        comparer.working().subscribe(this::renew);
        renew();
    }

    /** What has the keyboard of what is hidden while drafts are compared. */
    private Optional<Node> focused() {
        Optional<Node> owner =
                Optional.ofNullable(getScene()).flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
        return owner.filter(
                node -> Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(comparison::equals));
    }

    private void renew() {
        boolean missing = workbench.pair().get().isPresent()
                && workbench.comparison().get().isEmpty();
        boolean working = comparer.working().get();
        if (missing && comparison.isVisible()) {
            held = focused();
        }
        comparison.setVisible(!missing);
        waiting.setVisible(missing);
        if (!missing) {
            held.filter(Node::isVisible).ifPresent(Node::requestFocus);
            held = Optional.empty();
        }
        // an unseen bar that has no end would keep the window awake
        bar.setProgress(missing && working ? ProgressBar.INDETERMINATE_PROGRESS : 0);
        bar.setVisible(working);
        bar.setManaged(working);
        said.say(Messages.text(working ? "comparing.working" : "comparing.stopped"));
        act.setText(Messages.text(working ? "tracking.stop" : "comparing.again"));
        act.setOnAction(action -> {
            if (working) {
                comparer.cancel();
            } else {
                comparer.renew("");
            }
        });
    }
}
