package travaux.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Line;
import travaux.core.dossier.DraftEntry;
import travaux.ui.control.Facing;
import travaux.ui.control.Tips;
import travaux.ui.support.DraftWords;
import travaux.ui.support.Messages;

/** The drafts as flags: each names itself, stands as near to its day as its neighbours allow, and can take either side. */
final class DraftBand implements Band {

    private static final double ROW = 23;
    private static final double FLAG = 20;
    /** Of two rows of flags, the upper has its stems above, where no lower flag hides them. */
    private static final double ABOVE = 6;
    /** A flag farther from its day than this is better put on a second row. */
    private static final double NEAR = 26;

    private final List<Flag> flags;
    private final TimelineModel model;
    private final int rows;
    private final double row;
    private final double flag;
    private final List<Button> buttons = new ArrayList<>();
    private final List<Line> stems = new ArrayList<>();
    private final FlagNames names;
    private final Handles handles;

    /** Shows flags on one row or, where there is room for it, on two. */
    DraftBand(List<Flag> flags, TimelineModel model, int rows, Grip grip) {
        this.flags = List.copyOf(flags);
        this.model = model;
        this.rows = rows;
        row = ROW * model.size().get();
        flag = FLAG * model.size().get();
        this.flags.forEach(flag -> buttons.add(button(flag)));
        this.flags.forEach(flag -> stems.add(stem(flag)));
        names = new FlagNames(this.flags, buttons, model);
        handles = new Handles(model, this.flags, buttons, grip);
    }

    @Override
    public String name() {
        return Messages.text("timeline.drafts");
    }

    @Override
    public double height() {
        return rows * row + (rows == 1 ? 9 : 8);
    }

    @Override
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(stems);
        nodes.addAll(buttons);
        nodes.add(handles.ghost());
        return nodes;
    }

    @Override
    public List<Node> stops() {
        return List.copyOf(buttons);
    }

    @Override
    public void place(double width, double top) {
        List<Integer> all = indexes(0, 1);
        if (rows == 1 || displaced(all, width) <= NEAR) {
            row(all, width, top + (height() - flag) / 2, top + height() - 1);
        } else {
            row(indexes(0, 2), width, top + ABOVE, top);
            row(indexes(1, 2), width, top + ABOVE + row, top + height() - 1);
        }
    }

    /** The flags of the two compared drafts, to be dragged. */
    Handles handles() {
        return handles;
    }

    private List<Integer> indexes(int first, int step) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = first; i < flags.size(); i += step) {
            indexes.add(i);
        }
        return indexes;
    }

    private double displaced(List<Integer> which, double width) {
        List<Double> anchors = anchors(which, width);
        List<Double> widths = names.widths(which, width);
        return Placement.worst(anchors, widths, Placement.labels(anchors, widths, width));
    }

    /** Stems go from flags to their days on the line {@code end} above or below them. */
    private void row(List<Integer> which, double width, double y, double end) {
        List<Double> anchors = anchors(which, width);
        List<Double> widths = names.widths(which, width);
        List<Double> lefts = Placement.labels(anchors, widths, width);
        for (int i = 0; i < which.size(); i++) {
            Button button = buttons.get(which.get(i));
            names.say(which.get(i));
            double across = widths.get(i) - FlagNames.GAP;
            double left = Math.rint(lefts.get(i) + FlagNames.GAP / 2);
            button.resizeRelocate(left, Math.rint(y), across, flag);
            Line stem = stems.get(which.get(i));
            stem.setVisible(rows > 1);
            stem.setStartX(Math.clamp(anchors.get(i), left + 4, left + across - 4));
            stem.setStartY(end < y ? y : y + flag);
            stem.setEndX(anchors.get(i));
            stem.setEndY(end);
        }
    }

    private List<Double> anchors(List<Integer> which, double width) {
        return which.stream().map(i -> flags.get(i).place() * width).toList();
    }

    private Button button(Flag flag) {
        DraftEntry draft = flag.draft();
        Button button = new Button(draft.name());
        button.getStyleClass().setAll("flag");
        button.setMnemonicParsing(false);
        Facing.turn(button, draft.name());
        button.setUserData(draft.id());
        button.setFocusTraversable(false);
        state(button, "undated", !flag.isDated());
        state(button, "no-text", !draft.hasText());
        state(button, "old-side", flag.side() == Flag.Side.OLD);
        state(button, "new-side", flag.side() == Flag.Side.NEW);
        if (flag.side() != Flag.Side.NEITHER) {
            Label tag = new Label(Messages.text(flag.side() == Flag.Side.OLD ? "side.old" : "side.new"));
            tag.getStyleClass().add("flag-tag");
            button.setGraphic(tag);
            // As in the bar above: left of the name, whichever way that runs.
            button.setContentDisplay(Facing.isLeft(draft.name()) ? ContentDisplay.RIGHT : ContentDisplay.LEFT);
        }
        button.setAccessibleText(spoken(flag) + key(flag, " "));
        Tips.on(button, DraftWords.tip(draft) + key(flag, "\n"));
        listen(button, flag);
        return button;
    }

    private void listen(Button button, Flag flag) {
        DraftEntry draft = flag.draft();
        button.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                choose(draft, click.isShiftDown());
            }
        });
        button.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                choose(draft, key.isShiftDown());
                key.consume();
            }
        });
        MenuItem asOld = new MenuItem(Messages.text("timeline.draft.asOld"));
        asOld.setOnAction(action -> model.chooseOld(draft));
        MenuItem asNew = new MenuItem(Messages.text("timeline.draft.asNew"));
        asNew.setOnAction(action -> model.chooseNew(draft));
        button.setContextMenu(new ContextMenu(asOld, asNew));
        button.focusedProperty().subscribe(focused -> {
            if (focused && flag.event().isPresent()) {
                model.workbench().event().set(Optional.of(flag.event().get()));
            }
        });
    }

    private void choose(DraftEntry draft, boolean asOld) {
        if (asOld) {
            model.chooseOld(draft);
        } else {
            model.chooseNew(draft);
        }
    }

    private static String spoken(Flag flag) {
        String side = switch (flag.side()) {
            case OLD -> Messages.text("side.old");
            case NEW -> Messages.text("side.new");
            case NEITHER -> "";
        };
        String line = DraftWords.line(flag.draft());
        return side.isEmpty()
                ? Messages.text("timeline.draft.spoken", line)
                : Messages.text("timeline.handle.spoken", line, side);
    }

    /** What the dashes and the grey of a flag mean, each after {@code between}. */
    private static String key(Flag flag, String between) {
        String dashed = flag.isDated() ? "" : between + Messages.text("timeline.draft.dashed");
        return flag.draft().hasText() ? dashed : dashed + between + Messages.text("timeline.draft.grey");
    }

    private static Line stem(Flag flag) {
        Line stem = new Line();
        stem.getStyleClass()
                .add(
                        switch (flag.side()) {
                            case OLD -> "stem-old";
                            case NEW -> "stem-new";
                            case NEITHER -> "stem";
                        });
        return stem;
    }

    private static void state(Button button, String name, boolean on) {
        button.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
    }
}
