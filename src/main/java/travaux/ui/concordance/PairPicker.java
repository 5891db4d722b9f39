package travaux.ui.concordance;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import travaux.core.text.Unit;
import travaux.ui.control.Words;
import travaux.ui.control.WrappingCell;
import travaux.ui.control.Writing;
import travaux.ui.support.Messages;
import travaux.ui.support.Quotes;
import travaux.ui.support.UnitWords;

/** A short list of the other draft's units, narrowed by typing, to choose a counterpart from. */
final class PairPicker extends VBox {

    private final Map<Unit, String> units;
    private final BiConsumer<Unit, Boolean> chosen;
    private final TextField words = new TextField();
    private final ListView<Unit> list = new ListView<>();

    /**
     * Offers units, each with the titles that it has in the draft of the row too; tells {@code chosen} the unit, and whether what
     * belongs together already is to stay so.
     */
    PairPicker(String name, Map<Unit, String> units, BiConsumer<Unit, Boolean> chosen) {
        this.units = units;
        this.chosen = chosen;
        setId("pair-picker");
        getStyleClass().add("pair-picker");
        Words caption = new Words(Messages.text("correct.pick", Quotes.of(name, "")), "pair-caption");
        words.setId("pair-words");
        Writing.follow(words);
        words.setPromptText(Messages.text("correct.search"));
        words.setAccessibleText(Messages.text("correct.search"));
        words.textProperty().subscribe(this::narrow);
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setAccessibleText(Messages.text("correct.pick", Quotes.of(name, "")));
        list.setCellFactory(view -> new UnitCell());
        list.setPlaceholder(new Words(Messages.text("correct.none"), "state"));
        list.setOnMouseClicked(click -> choose(click.isShortcutDown()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Words hint = new Words(Messages.text("correct.hint"), "state");
        hint.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(caption, words, list, hint);
    }

    void begin() {
        words.requestFocus();
    }

    private void narrow(String written) {
        String sought = written.strip().toLowerCase(Locale.ROOT);
        list.getItems()
                .setAll(units.entrySet().stream()
                        .filter(unit -> isIn(UnitWords.full(unit.getKey()) + "\n" + unit.getValue(), sought))
                        .map(Map.Entry::getKey)
                        .toList());
        list.refresh();
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent key) {
        boolean typing = key.getSource() == words;
        if (key.getCode() == KeyCode.ENTER) {
            choose(key.isShortcutDown());
        } else if (typing && key.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
        } else if (typing && key.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
        } else {
            return;
        }
        key.consume();
    }

    private void choose(boolean also) {
        Unit unit = list.getSelectionModel().getSelectedItem();
        if (unit != null) {
            chosen.accept(unit, also);
        }
    }

    private static boolean isIn(String said, String sought) {
        return said.toLowerCase(Locale.ROOT).contains(sought);
    }

    /** What it is called, and in the draft of the row too where it was found by that. */
    String said(Unit unit) {
        String sought = words.getText().strip().toLowerCase(Locale.ROOT);
        String name = UnitWords.full(unit);
        String elsewhere = Objects.requireNonNullElse(units.get(unit), "")
                .lines()
                .filter(title -> !isIn(name, sought) && isIn(title, sought))
                .map(title -> Quotes.of(title, ""))
                .collect(Collectors.joining(", "));
        return elsewhere.isEmpty() ? name : Messages.text("correct.elsewhere", name, elsewhere);
    }

    private final class UnitCell extends WrappingCell<Unit> {

        private final Words name = new Words("pair-name");

        @Override
        protected void updateItem(Unit unit, boolean empty) {
            super.updateItem(unit, empty);
            boolean none = empty || unit == null;
            name.say(none ? "" : said(unit));
            setGraphic(none ? null : name);
            setAccessibleText(name.getText());
        }
    }
}
