package travaux.ui.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import travaux.ui.control.EmptyPage;
import travaux.ui.control.Tips;
import travaux.ui.control.Writing;
import travaux.ui.record.SearchAnswer.Row;
import travaux.ui.support.Messages;

/** The page of search: the words, what narrows them, the hits, and the one that is chosen in full. */
public final class SearchView extends VBox {

    private final SearchModel model;
    private final Consumer<String> browse;
    private final TextField field = new TextField();
    private final Label summary = new Label();
    private final ListView<Row> list = new ListView<>();
    private final StackPane body = new StackPane();
    private final StackPane foot = new StackPane();
    private final Node dossiers;

    /** Shows a model; {@code browse} opens an address; {@code dossiers} offers those that have more than two texts to be sought in. */
    public SearchView(SearchModel model, Consumer<String> browse, Node dossiers) {
        this.model = model;
        this.browse = browse;
        this.dossiers = dossiers;
        getStyleClass().add("record-page");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        summary.getStyleClass().add("record-kind");
        summary.setMinWidth(0);
        getChildren().addAll(head(), body, foot);
        listen();
    }

    private VBox head() {
        field.setId("search-field");
        Writing.follow(field);
        Writing.emptyByEscape(field);
        field.setPromptText(model.prompt());
        field.setAccessibleText(model.prompt());
        model.going().workbench().dossier().subscribe(() -> {
            field.setPromptText(model.prompt());
            field.setAccessibleText(model.prompt());
            show(model.answer().get());
        });
        HBox narrow = new HBox(
                6,
                chip("search.changedOnly", model.changedOnly()),
                chip("search.inBracketsOnly", model.inBrackets()),
                summary);
        narrow.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(8, field, narrow);
        head.getStyleClass().add("record-head");
        return head;
    }

    private void listen() {
        field.textProperty().bindBidirectional(model.words());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        list.setId("search-list");
        list.setAccessibleText(Messages.text("search.list.spoken"));
        list.setCellFactory(view -> new HitCell(model));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
                key.consume();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            model.chosen().set(Optional.ofNullable(row));
            foot(row);
        });
        model.answer().subscribe(this::show);
    }

    private void typed(KeyEvent key) {
        if (list.getItems().isEmpty()) {
            return;
        }
        if (key.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
            open();
            key.consume();
        }
    }

    private void open() {
        Row row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.open(row);
        }
    }

    private void show(SearchAnswer answer) {
        list.getItems().setAll(answer instanceof SearchAnswer.Found found ? found.rows() : List.<Row>of());
        list.scrollTo(0);
        foot(null);
        switch (answer) {
            case SearchAnswer.Nothing() -> say("", nothing());
            case SearchAnswer.Working() -> summary.setText(Messages.text("search.working"));
            case SearchAnswer.Sorry(String title, String advice) -> say("", Empty.saying(title, advice));
            case SearchAnswer.Found found -> say(found.summary(), list);
        }
    }

    private Node nothing() {
        return model.isOfOwnTexts()
                ? new EmptyPage(
                        Messages.text("search.own.title"),
                        Messages.text("search.own.advice", Messages.text("search.nothing.advice")),
                        dossiers)
                : Empty.of("search.nothing.title", "search.nothing.advice");
    }

    private void say(String words, Node shown) {
        summary.setText(words);
        body.getChildren().setAll(shown);
    }

    private void foot(@Nullable Row row) {
        foot.setVisible(row != null);
        foot.setManaged(row != null);
        if (row != null) {
            foot.getChildren().setAll(new HitPane(row, model, browse));
        }
    }

    private static ToggleButton chip(String key, BooleanProperty on) {
        ToggleButton chip = new ToggleButton(Messages.text(key));
        chip.getStyleClass().setAll("chip");
        chip.setMinWidth(USE_PREF_SIZE);
        Tips.on(chip, Messages.text("search.wording"));
        chip.selectedProperty().bindBidirectional(on);
        return chip;
    }
}
