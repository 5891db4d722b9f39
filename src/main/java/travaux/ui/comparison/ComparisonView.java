package travaux.ui.comparison;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import travaux.core.dossier.DraftEntry;
import travaux.ui.control.EmptyPage;
import travaux.ui.control.Facing;
import travaux.ui.control.Words;
import travaux.ui.support.DraftWords;
import travaux.ui.support.Messages;

/** Draws one unit compared: heading, ways of reading, and its words, its elements or an honest empty page. */
public final class ComparisonView extends VBox {

    /** What is told of a word takes no more than this of the height that the heading leaves. */
    private static final double MOST_OF_WORD = 0.6;

    /** So wide at reading size that a line of either of two columns holds some 24 characters. */
    private static final double TWO_COLUMNS = 560;

    private final ComparisonModel model;
    private final HeadPane head;
    private final HBox captions = new HBox();
    private final Words oldCaption = caption();
    private final Words newCaption = caption();
    private final Words narrow = new Words(Messages.text("comparison.narrow"), "narrow-note");
    private final TextList texts;
    private final GridView grid;
    private final StackPane body = new StackPane();

    /** Shows a model; {@code scale} is the size of the text, 1 at reading size. */
    public ComparisonView(ComparisonModel model, ObservableDoubleValue scale) {
        this.model = model;
        getStyleClass().add("comparison");
        head = new HeadPane(model);
        texts = new TextList(scale, model.choice());
        grid = new GridView(model.workbench());
        captions.getStyleClass().add("columns-head");
        oldCaption.setMaxWidth(Double.MAX_VALUE);
        newCaption.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        WordPane word = new WordPane(model.choice(), scale);
        word.maxHeightProperty()
                .bind(heightProperty()
                        .subtract(head.heightProperty())
                        .subtract(captions.heightProperty())
                        .multiply(MOST_OF_WORD));
        getChildren().addAll(head, captions, body, word);
        model.choice().life().subscribe(() -> texts.say(word.spoken()));
        model.choice().rivals().subscribe(() -> texts.say(word.spoken()));
        Runnable fit = () -> model.narrow().set(getWidth() > 0 && getWidth() < TWO_COLUMNS * scale.doubleValue());
        widthProperty().subscribe(fit);
        scale.subscribe(fit);
        model.content().subscribe(this::show);
        model.workbench().pair().subscribe(this::showCaptions);
    }

    /** Draws the heading with less air, where there is little room. */
    public void setCompact(boolean compact) {
        head.setCompact(compact);
        captions.getStyleClass().setAll("columns-head", compact ? "compact" : "roomy");
    }

    /** Puts a sign beside what is said of the unit in figures. */
    public void addSign(Node sign) {
        head.addSign(sign);
    }

    /** Opens a menu where the reader asks for one in the text. */
    public void setMenu(ContextMenu menu) {
        texts.setMenu(menu);
    }

    /** Moves the text by a share of what is on screen. */
    public void scroll(double share) {
        texts.scroll(share);
    }

    /** What is chosen of the text, or else what is shown of the unit, to be copied. */
    public String text() {
        return switch (model.content().get()) {
            case Content.Words words ->
                model.choice().chosen().get().map(Chosen::text).orElseGet(texts::text);
            case Content.Elements elements ->
                String.join(
                        "\n",
                        model.oldHeading() + model.newHeading(),
                        Messages.text("comparison.elements.note"),
                        GridText.of(elements.grid()));
            case Content.Nothing nothing ->
                Stream.of(List.of(nothing.title()), nothing.known(), List.of(nothing.advice()))
                        .flatMap(List::stream)
                        .collect(Collectors.joining("\n"));
        };
    }

    private void show(Content content) {
        head.renew();
        showCaptions();
        boolean words = content instanceof Content.Words;
        captions.setVisible(words);
        captions.setManaged(words);
        switch (content) {
            case Content.Words shown -> {
                texts.show(shown, model.shown() == Reading.SIDE_BY_SIDE);
                body.getChildren().setAll(texts);
            }
            case Content.Elements elements -> {
                grid.show(elements.grid(), elements.weakHidden());
                body.getChildren().setAll(grid);
            }
            case Content.Nothing nothing -> {
                body.getChildren().setAll(new EmptyPage(nothing.title(), nothing.known(), nothing.advice()));
            }
        }
    }

    private void showCaptions() {
        model.workbench().pair().get().ifPresent(pair -> {
            oldCaption.say(caption(pair.old()));
            newCaption.say(caption(pair.now()));
        });
        switch (model.shown()) {
            case SIDE_BY_SIDE -> captions.getChildren().setAll(half(oldCaption), half(newCaption));
            case REDLINE -> showCaption();
            case OLD -> captions.getChildren().setAll(oldCaption);
            case NEW -> captions.getChildren().setAll(newCaption);
        }
    }

    /** Of both texts in one column; where that is for want of room, their names are enough. */
    private void showCaption() {
        boolean wanted = model.reading().get() == model.shown();
        model.workbench()
                .pair()
                .get()
                .ifPresent(pair -> oldCaption.say(
                        wanted
                                ? both(caption(pair.old()), caption(pair.now()))
                                : both(
                                        upper(pair.old().name()),
                                        upper(pair.now().name()))));
        captions.getChildren().setAll(wanted ? List.of(oldCaption) : List.of(oldCaption, narrow));
        HBox.setHgrow(oldCaption, Priority.ALWAYS);
    }

    private HBox half(Words label) {
        HBox half = new HBox(label);
        HBox.setHgrow(label, Priority.ALWAYS);
        half.setMinWidth(0);
        half.prefWidthProperty()
                .bind(widthProperty().subtract(14 + TextCell.BAR).divide(2));
        return half;
    }

    private static String both(String old, String now) {
        String key = Facing.isLeft(old) ? "comparison.caption.both.left" : "comparison.caption.both";
        return Messages.text(key, old, now);
    }

    /** A text of the reader's own is told by its name. */
    private static String caption(DraftEntry draft) {
        return upper(Messages.text(
                "comparison.caption",
                draft.name(),
                draft.symbol().map(symbol -> " · " + symbol).orElse(""),
                DraftWords.state(draft.state()).map(state -> " · " + state).orElse("")));
    }

    private static String upper(String words) {
        return words.toUpperCase(Locale.getDefault());
    }

    private static Words caption() {
        Words caption = new Words("column-caption");
        caption.setMinHeight(USE_PREF_SIZE);
        caption.setAlignment(Pos.TOP_LEFT);
        return caption;
    }
}
