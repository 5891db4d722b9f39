package travaux.ui.history;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import travaux.ui.control.Tips;
import travaux.ui.control.WordsButton;
import travaux.ui.support.Dates;
import travaux.ui.support.Messages;

/** What is on record between two drafts: a line for each, the first few at once. */
final class GapPane extends VBox {

    private static final int AT_ONCE = 6;

    private final List<Between> all;
    private final Consumer<Between> choose;

    /** Shows what is on record; {@code choose} is told what is chosen. */
    GapPane(List<Between> all, Consumer<Between> choose) {
        this.all = all;
        this.choose = choose;
        getStyleClass().add("history-gap");
        show(AT_ONCE);
    }

    private void show(int most) {
        getChildren().setAll(all.stream().limit(most).map(this::line).toList());
        if (all.size() > most) {
            Button more = new Button(Messages.text("history.more", all.size() - most));
            more.getStyleClass().setAll("plain-button", "history-more");
            more.setOnAction(action -> {
                show(Integer.MAX_VALUE);
                getChildren().get(most).requestFocus();
            });
            getChildren().add(more);
        }
    }

    private Button line(Between between) {
        boolean happened = between instanceof Between.Happening;
        Button line = WordsButton.telling(
                dated(between, what(between)),
                "plain-button",
                "history-line",
                happened ? "history-event" : "history-wish");
        line.setMaxWidth(Double.MAX_VALUE);
        Tips.on(line, full(between));
        line.setAccessibleText(dated(between, full(between)));
        line.setOnAction(action -> choose.accept(between));
        return line;
    }

    private static String dated(Between between, String words) {
        return between.date()
                .map(date -> Messages.text("history.line", Dates.of(date), words))
                .orElse(words);
    }

    private static String what(Between between) {
        return switch (between) {
            case Between.Happening(var event) -> event.title();
            case Between.Wish(var position, String who) ->
                Messages.text(
                        "history.wish",
                        who,
                        Messages.text("history.stance." + position.stance().wireName()));
        };
    }

    /** Everything a line stands for. */
    static String full(Between between) {
        return switch (between) {
            case Between.Happening(var event) ->
                event.description().isEmpty()
                        ? event.title()
                        : Messages.text("history.said", event.title(), event.description());
            case Between.Wish(var position, String who) -> {
                String wish = what(between);
                String subject =
                        position.subject().isEmpty() ? wish : Messages.text("history.said", wish, position.subject());
                yield position.reason().isEmpty()
                        ? subject
                        : Messages.text("history.because", subject, position.reason());
            }
        };
    }
}
