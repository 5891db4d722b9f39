package travaux.ui.comparison;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import travaux.core.text.Element;
import travaux.ui.control.ElementSign;
import travaux.ui.control.Tips;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench;

/** What one draft is known to have of one element: a sign and a word, and what is said beside. */
final class GridCell extends Button {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Optional<Element> element;
    private final Consumer<GridCell> picked;
    private final Workbench workbench;

    /** {@code picked} is told when the reader chooses it. */
    GridCell(
            String row, Grid.Column column, Optional<Element> element, Workbench workbench, Consumer<GridCell> picked) {
        this.element = element;
        this.workbench = workbench;
        this.picked = picked;
        Element.State state = element.map(Element::state).orElse(Element.State.UNKNOWN);
        getStyleClass().setAll("grid-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinWidth(USE_PREF_SIZE);
        setGraphic(content(state));
        String spoken = Messages.text("grid.cell.spoken", row, column.draft().name(), GridText.said(element));
        setAccessibleText(spoken);
        Tips.on(this, tip(spoken));
        setOnAction(action -> {
            requestFocus();
            pick();
        });
        focusVisibleProperty().subscribe(reached -> {
            if (reached) {
                pick();
            }
        });
    }

    /** Chooses it, for all that follow what is chosen; the keyboard alone, given to it when a page opens, chooses nothing. */
    void pick() {
        picked.accept(this);
        workbench.element().set(element);
    }

    boolean shows(Element chosen) {
        return element.filter(chosen::equals).isPresent();
    }

    /** A cell of which something is on record that the reader does not want to see: not the same as nothing being known. */
    static GridCell hidden(String row, Grid.Column column, Workbench workbench, Consumer<GridCell> picked) {
        GridCell cell = new GridCell(row, column, Optional.empty(), workbench, picked);
        String words = Messages.text("grid.hidden");
        cell.setGraphic(label(words, "reported"));
        String spoken = Messages.text("grid.cell.spoken", row, column.draft().name(), words);
        cell.setAccessibleText(spoken);
        Tips.on(cell, spoken);
        return cell;
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    private Node content(Element.State state) {
        HBox line = new HBox(new ElementSign(state), word(state));
        line.setAlignment(Pos.CENTER_LEFT);
        if (state == Element.State.NO_TEXT) {
            line.getStyleClass().add("grid-clear");
            line.setMaxWidth(USE_PREF_SIZE);
        }
        VBox content = new VBox(1, line);
        content.setAlignment(Pos.CENTER_LEFT);
        if (element.map(Element::contested).orElse(false)) {
            Label chip = label(Messages.text("grid.contested"), "contested");
            content.getChildren().add(new HBox(ElementSign.none(), chip));
        }
        element.flatMap(Element::reported)
                .ifPresent(said -> content.getChildren().add(reported(said)));
        return content;
    }

    /** In two lines, no wider than other words: a label that wraps would ask for far more height than it needs. */
    private static Node reported(String said) {
        String words = Messages.text("grid.reported", said).replaceFirst(" ", "\n");
        return new HBox(ElementSign.none(), label(words, "reported"));
    }

    private static Label word(Element.State state) {
        Label word = label(Messages.text("element." + state.wireName()), "word");
        if (state == Element.State.UNKNOWN || state == Element.State.NO_TEXT) {
            word.getStyleClass().add("unknown");
        }
        return word;
    }

    private String tip(String spoken) {
        String note = element.map(Element::note).orElse("");
        return note.isEmpty() ? spoken : spoken + "\n" + note;
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
