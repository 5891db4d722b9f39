package travaux.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import travaux.core.text.Element;
import travaux.core.trace.Standing;
import travaux.ui.control.ElementSign;
import travaux.ui.control.MarkedFlow;
import travaux.ui.control.Words;
import travaux.ui.support.Dates;
import travaux.ui.support.DraftWords;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;

/** One draft of a history: its name, its figures, and its words, its elements or why there are none. Arrows move among words. */
final class DraftPane extends VBox {

    private static final double SMALLER = 0.88;
    /** So many characters are drawn at once, about 700 words; a very long provision comes piece by piece. */
    private static final int AT_ONCE = 4500;

    private final DraftColumn column;
    private final List<MarkedFlow> flows = new ArrayList<>();
    private final List<Integer> groups;
    private final IntConsumer choose;
    private final double size;
    private String summary = "";
    private final VBox head = new VBox(10);
    private final VBox text = new VBox(10);
    private final Button more = new Button();
    private int drawn;
    private int chosen = -1;

    /** Shows a column, its text at a scale; {@code choose} is told the group of words that are chosen in it. */
    DraftPane(DraftColumn column, double scale, IntConsumer choose) {
        this.column = column;
        this.choose = choose;
        this.size = MarkedFlow.READING_SIZE * SMALLER * scale;
        groups = column.paragraphs().stream()
                .flatMap(paragraph -> paragraph.words().stream())
                .map(stretch -> stretch.group())
                .filter(group -> group >= 0)
                .distinct()
                .toList();
        getStyleClass().add("history-draft");
        head.getStyleClass().add("history-draft-head");
        addHead();
        getChildren().add(head);
        getChildren().add(text);
        if (column.row().standing() != Standing.HERE) {
            text.getChildren().add(number());
        }
        more.getStyleClass().setAll("plain-button", "history-more");
        more.setOnAction(action -> more());
        more();
        text.setManaged(!text.getChildren().isEmpty());
        elements();
        summary = spoken();
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(summary);
        setFocusTraversable(!groups.isEmpty());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Its head, taken off it to stand above. */
    VBox takeHead() {
        getChildren().remove(head);
        return head;
    }

    /** Whether the keyboard is on the button that shows more. */
    boolean isAtMore() {
        return more.isFocused();
    }

    /** Draws more of the words, if there are more; the button that asks for it keeps the keyboard as long as it is there. */
    void more() {
        int before = drawn;
        int end = text.getChildren().indexOf(more);
        for (int length = 0; drawn < column.paragraphs().size() && length < AT_ONCE; drawn++) {
            MarkedFlow flow = flow(column.paragraphs().get(drawn));
            length += flow.text().length();
            text.getChildren().add(end < 0 ? text.getChildren().size() : end++, flow);
        }
        offerMore();
        if (before > 0) {
            flows.forEach(flow -> flow.choose(chosen));
            summary = spoken();
            setAccessibleText(chosen < 0 ? summary : getAccessibleText());
        }
    }

    private void offerMore() {
        int left = column.paragraphs().size() - drawn;
        if (left > 0) {
            more.setText(Messages.text("history.paragraphs.more", left));
            if (!text.getChildren().contains(more)) {
                text.getChildren().add(more);
            }
            return;
        }
        if (isAtMore()) {
            requestFocus();
        }
        text.getChildren().remove(more);
    }

    DraftColumn column() {
        return column;
    }

    /** Makes words stand out where they are of this draft, and says their life; -1 for none. */
    void choose(int group, String life) {
        chosen = groups.contains(group) ? group : -1;
        while (chosen >= 0 && drawn < column.paragraphs().size() && chosenFlow().isEmpty()) {
            more();
        }
        flows.forEach(flow -> flow.choose(chosen));
        setAccessibleText(chosen < 0 ? summary : life);
    }

    /** Where the chosen words stand, or nothing. */
    java.util.Optional<Node> chosenFlow() {
        return flows.stream()
                .filter(flow -> flow.has(chosen))
                .map(flow -> (Node) flow)
                .findFirst();
    }

    private void pressed(KeyEvent key) {
        boolean next = key.getCode() == (column.rightToLeft() ? KeyCode.LEFT : KeyCode.RIGHT);
        boolean back = key.getCode() == (column.rightToLeft() ? KeyCode.RIGHT : KeyCode.LEFT);
        if ((next || back) && !key.isAltDown() && !groups.isEmpty()) {
            int at = groups.indexOf(chosen);
            int to = at < 0 ? 0 : Math.clamp(at + (next ? 1 : -1), 0, groups.size() - 1);
            choose.accept(groups.get(to));
            key.consume();
        }
    }

    /** It begins on the side on which the words below it begin. */
    private void addHead() {
        List<Words> lines = head();
        head.getChildren().addAll(lines);
        lines.forEach(line -> line.beside(column.rightToLeft()));
    }

    private List<Words> head() {
        Words name = new Words("history-name");
        name.say(Messages.text(
                "history.draft.named", column.figure(), column.draft().name()));
        String date = column.draft().date().map(Dates::of).orElse(Messages.text("date.unknown"));
        Words what = new Words(
                DraftWords.state(column.row().state())
                        .map(state -> Messages.text("history.draft.what", date, state))
                        .orElse(date),
                "history-what");
        return column.row().standing() == Standing.HERE ? List.of(name, what, number()) : List.of(name, what);
    }

    /** As what it stood there, or that it did not: a sentence, which a head among others has no room for. */
    private Words number() {
        Words number = new Words("history-number");
        number.tell(standing());
        number.beside(column.rightToLeft());
        return number;
    }

    private String standing() {
        return switch (column.row().standing()) {
            case HERE -> UnitWords.labels(column.row().units()) + figures();
            case NOT_THERE -> Messages.text("history.notThere");
            case UNKNOWN -> Messages.text("history.notKnown");
        };
    }

    private String figures() {
        if (column.row().words().isEmpty()) {
            return "";
        }
        return " · "
                + Messages.text(
                        "history.figures",
                        column.row().words().getAsInt(),
                        column.row().brackets().orElse(0));
    }

    private MarkedFlow flow(DraftColumn.InkedParagraph paragraph) {
        MarkedFlow flow = new MarkedFlow();
        flow.set(paragraph.words(), size, column.rightToLeft());
        flow.setOnGroup(group -> {
            requestFocus();
            choose.accept(group);
        });
        flows.add(flow);
        double indent = 14 * Math.min(3, paragraph.level());
        javafx.geometry.Insets inset = column.rightToLeft()
                ? new javafx.geometry.Insets(0, indent, 0, 0)
                : new javafx.geometry.Insets(0, 0, 0, indent);
        VBox.setMargin(flow, inset);
        return flow;
    }

    private void elements() {
        Map<Element.State, List<Element>> byState = new TreeMap<>();
        column.row()
                .elements()
                .forEach(element -> byState.computeIfAbsent(element.state(), state -> new ArrayList<>())
                        .add(element));
        byState.forEach((state, elements) -> {
            getChildren().add(heading(state, elements.size()));
            elements.forEach(element -> getChildren().add(element(element)));
        });
        boolean silent = column.row().standing() == Standing.HERE
                && byState.isEmpty()
                && column.paragraphs().isEmpty();
        if (silent) {
            Words account = new Words(account(), "history-element");
            account.beside(column.rightToLeft());
            getChildren().add(account);
        }
    }

    private static HBox heading(Element.State state, int count) {
        String what = Messages.text("element." + state.wireName());
        HBox heading = new HBox(
                new ElementSign(state), new Words(Messages.text("history.elements", what, count), "history-state"));
        heading.getStyleClass().add("history-state-line");
        return heading;
    }

    /** In muted ink where nothing is known of it: it must not look like what a draft said. */
    private static Words element(Element element) {
        Words words = new Words(name(element), "history-element");
        if (element.state() == Element.State.UNKNOWN || element.state() == Element.State.NO_TEXT) {
            words.getStyleClass().add("unknown");
        }
        return words;
    }

    /** What sources say it was about, where its words are not at hand. */
    private String account() {
        if (column.row().words().isPresent()) {
            return Messages.text("history.heading");
        }
        return column.row().units().stream()
                .flatMap(unit -> column.draft().account(unit.id()).stream())
                .map(account -> account.content())
                .filter(content -> !content.isBlank())
                .findFirst()
                .orElse(Messages.text("history.noText"));
    }

    private static String name(Element element) {
        return element.contested() ? Messages.text("history.contested", element.name()) : element.name();
    }

    private String spoken() {
        StringBuilder spoken = new StringBuilder();
        java.util.stream.Stream.of(head, text, this)
                .flatMap(box -> box.getChildren().stream())
                .forEach(node -> {
                    String words = said(node);
                    spoken.append(spoken.isEmpty() || words.isEmpty() ? "" : ". ")
                            .append(words);
                });
        return spoken.toString();
    }

    private static String said(Node node) {
        return switch (node) {
            case Words label -> label.getText().replace('\n', ' ');
            case MarkedFlow flow -> flow.text();
            case HBox line -> said(line.getChildren().getLast());
            default -> "";
        };
    }
}
