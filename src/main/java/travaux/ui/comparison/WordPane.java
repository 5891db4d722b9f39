package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import travaux.core.dossier.Dossier;
import travaux.ui.control.Reasoned;
import travaux.ui.control.Tips;
import travaux.ui.control.Words;
import travaux.ui.history.Life;
import travaux.ui.support.Icons;
import travaux.ui.support.Messages;
import travaux.ui.support.Page;
import travaux.ui.support.Quotes;

/** The life of the chosen word below the text: a sentence, a step for each draft, its brackets and their rivals. */
final class WordPane extends ScrollPane {

    /** Narrower than this, in pixels at reading size, the buttons stand below the sentence. */
    private static final double NARROW = 600;

    private final ChoiceModel model;
    private final Words said = new Words("word-said");
    private final Words brackets = new Words("word-brackets");
    private final FlowPane steps = new FlowPane(0, 6);
    private final Button history = new Button(Messages.text("word.history"));
    private final Button origin = new Button(Messages.text("word.origin"));
    private final StackPane toOrigin = Tips.around(origin);
    private final HBox top = new HBox(8);
    private final FlowPane ways = new FlowPane(8, 6);

    /** Shows what is chosen; {@code scale} is the size of the text, 1 at reading size. */
    WordPane(ChoiceModel model, ObservableDoubleValue scale) {
        this.model = model;
        getStyleClass().add("word-pane");
        setId("word-pane");
        setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        said.setMinHeight(USE_PREF_SIZE);
        way(origin, "word-origin", model::goToOrigin);
        way(history, "word-history", () -> model.workbench().page().set(Page.HISTORY));
        top.setAlignment(Pos.TOP_LEFT);
        // It stands as high as the row, its button at the height of the one beside it.
        toOrigin.setAlignment(Pos.TOP_LEFT);
        brackets.setMinHeight(USE_PREF_SIZE);
        VBox told = new VBox(top, ways, steps, brackets);
        told.getStyleClass().add("word-told");
        setContent(told);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        Button close = close();
        widthProperty().subscribe(() -> place(close, scale.get()));
        scale.subscribe(() -> place(close, scale.get()));
        model.chosen().subscribe(this::renew);
        model.life().subscribe(this::renew);
        model.rivals().subscribe(this::renew);
        renew();
    }

    private static void way(Button button, String id, Runnable go) {
        button.setId(id);
        button.getStyleClass().setAll("field-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(action -> go.run());
    }

    private void place(Button close, double scale) {
        boolean narrow = getWidth() < NARROW * scale;
        if (top.getChildren().isEmpty() || narrow == top.getChildren().contains(toOrigin)) {
            ways.getChildren().clear();
            top.getChildren().setAll(narrow ? List.of(said, close) : List.of(said, toOrigin, history, close));
            ways.getChildren().setAll(narrow ? List.of(toOrigin, history) : List.of());
        }
        renewWays();
    }

    private void renewWays() {
        boolean traced = model.life().get().isPresent();
        show(toOrigin, traced);
        show(history, traced);
        show(ways, traced && !ways.getChildren().isEmpty());
    }

    /** Its words are as high as they need at its width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** What does not find room is scrolled, where it is not allowed to be higher; it is not squeezed. */
    @Override
    protected double computeMinHeight(double width) {
        return Math.min(prefHeight(width), getMaxHeight());
    }

    private Button close() {
        Button close = new Button();
        close.getStyleClass().setAll("plain-button");
        close.setGraphic(Icons.CLOSE.node());
        close.setAccessibleText(Messages.text("word.close"));
        Tips.on(close, Messages.text("word.close"));
        close.setOnAction(action -> model.clear());
        return close;
    }

    private void renew() {
        boolean any = model.chosen().get().isPresent();
        setVisible(any);
        setManaged(any);
        if (!any) {
            return;
        }
        setVvalue(0);
        said.tell(sentence());
        brackets.tell(model.rivals().get().map(rivals -> say(rivals, model)).orElse(""));
        show(brackets, !brackets.getText().isEmpty());
        steps.getChildren()
                .setAll(model.life().get().map(life -> life.steps()).orElse(List.of()).stream()
                        .map(this::step)
                        .toList());
        show(steps, !steps.getChildren().isEmpty());
        boolean elsewhere = model.origin().isPresent();
        renewWays();
        Reasoned.allow(origin, elsewhere, Messages.text("word.origin"), Messages.text("word.origin.here"));
        origin.setText(Messages.text(elsewhere ? "word.origin" : "word.origin.here"));
        setAccessibleText(spoken());
    }

    /** Everything the pane says, for people who hear it. */
    String spoken() {
        return model.chosen().get().isEmpty()
                ? ""
                : String.join(
                        ". ",
                        List.of(
                                sentence(),
                                model.rivals()
                                        .get()
                                        .map(rivals -> say(rivals, model))
                                        .orElse("")));
    }

    private String sentence() {
        String words = model.chosen().get().map(Chosen::text).orElse("");
        Optional<Dossier> dossier = model.workbench().dossier().get();
        if (model.life().get().isPresent() && dossier.isPresent()) {
            WordLife life = model.life().get().get();
            String told = new Life(dossier.get()).of(life.chosen(), life.words());
            return life.approximate() ? Messages.text("word.approximate", told) : told;
        }
        String quoted = Quotes.of(words, language(model));
        if (model.isSeeking()) {
            return Messages.text("word.seeking", quoted);
        }
        return model.problem().isEmpty() ? quoted : Messages.text("word.problem", quoted, model.problem());
    }

    private static String language(ChoiceModel model) {
        return model.workbench().dossier().get().map(Dossier::language).orElse("");
    }

    private VBox step(WordLife.Step step) {
        Region bar = new Region();
        bar.getStyleClass().addAll("life-bar", style(step));
        Words name = new Words("life-draft");
        name.tell(step.draft().name());
        Words what = new Words(what(step), "life-what");
        VBox box = new VBox(2, bar, name, what);
        box.getStyleClass().add("life-step");
        return box;
    }

    private static String style(WordLife.Step step) {
        return switch (step.fate()) {
            case UNKNOWN -> "life-unknown";
            case NOT_YET -> "life-not-yet";
            case GONE -> "life-gone";
            case CAME, STANDS, BACK -> step.inBrackets() ? "life-brackets" : "life-stands";
        };
    }

    private static String what(WordLife.Step step) {
        List<String> parts = new ArrayList<>();
        parts.add(Messages.text(
                switch (step.fate()) {
                    case UNKNOWN -> "word.fate.unknown";
                    case NOT_YET -> "word.fate.notYet";
                    case CAME -> "word.fate.came";
                    case STANDS -> "word.fate.stands";
                    case GONE -> "word.fate.gone";
                    case BACK -> "word.fate.back";
                }));
        if (step.inBrackets()) {
            parts.add(Messages.text("word.fate.brackets"));
        }
        if (step.elsewhere()) {
            parts.add(Messages.text("word.fate.elsewhere"));
        }
        return String.join(", ", parts);
    }

    /** What brackets words stand in, and which of rival wordings was retained. */
    static String say(Rivals rivals, ChoiceModel model) {
        List<String> parts = new ArrayList<>();
        if (rivals.group().isPresent()) {
            parts.add(Messages.text("word.brackets", rivals.depth()));
        }
        if (!rivals.rivals().isEmpty()) {
            String each = rivals.rivals().stream()
                    .map(rival -> say(rival, language(model)))
                    .collect(Collectors.joining(" · "));
            parts.add(Messages.text("word.rivals", rivals.rivals().size(), each));
        }
        return String.join(" · ", parts);
    }

    private static String say(Rivals.Rival rival, String language) {
        String words = rival.words().isBlank() ? Messages.text("word.rival.none") : Quotes.of(rival.words(), language);
        return Messages.text(
                switch (rival.fate()) {
                    case OPEN -> "word.rival.open";
                    case RETAINED -> "word.rival.retained";
                    case NOT_RETAINED -> "word.rival.notRetained";
                },
                words);
    }

    private static void show(Region part, boolean on) {
        part.setVisible(on);
        part.setManaged(on);
    }
}
