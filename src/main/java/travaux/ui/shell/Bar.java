package travaux.ui.shell;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import travaux.ui.control.Facing;
import travaux.ui.control.Tips;
import travaux.ui.support.Icons;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench;
import travaux.ui.timeline.TimelineModel;

/** The bar above: whose texts these are, which two are compared, and the menus. */
final class Bar extends HBox {

    /** Below this width the sign of the search has to do without its word. */
    private static final double NARROW = 1400;

    /** Below this width the menus too have to do without theirs. */
    private static final double CLOSE = 1100;

    /** Below this width the drafts' names alone are said of them. */
    private static final double TIGHT = 800;

    /** With less room than this the name of the dossier is left to the frame of the window. */
    private static final double LEAST = 80;

    private final Label title = new Label();
    private final Label fictional = new Label(Messages.text("bar.fictional"));
    private final Label swapped = new Label(Messages.text("bar.swapped"));
    private final Pill old;
    private final Pill now;
    private final Menus menus;
    private final Button search;
    private final ObservableDoubleValue size;
    private boolean stale;

    Bar(Workbench workbench, TimelineModel timeline, Menus menus, TrailButtons trail, Runnable seek) {
        old = new Pill(true, workbench, timeline::chooseOld);
        now = new Pill(false, workbench, timeline::chooseNew);
        getStyleClass().add("bar");
        // It says less instead of making the window's content wider than the window.
        setMinWidth(0);
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        badge(fictional);
        badge(swapped);
        this.menus = menus;
        search = search(seek);
        getChildren().addAll(trail, title, fictional, swapped, air());
        getChildren().addAll(old, swap(workbench), now, air());
        getChildren().addAll(search, menus.open(), menus.edit(), menus.view());
        size = timeline.size();
        Runnable fit = () -> fit(getWidth() / size.get());
        Runnable show = () -> {
            show(workbench);
            fit.run();
            stale = true;
        };
        widthProperty().subscribe(fit);
        // How wide words are is known once the last of them is dressed.
        menus.view().fontProperty().subscribe(fit);
        workbench.dossier().subscribe(show);
        workbench.pair().subscribe(show);
        show.run();
    }

    private static void badge(Label label) {
        label.getStyleClass().addAll("badge", "badge-fictional");
        label.setMinWidth(USE_PREF_SIZE);
    }

    private static Region air() {
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        return air;
    }

    /** Says less where there is less room, given in pixels of the size that type was drawn for. */
    private void fit(double room) {
        search.setText(room < NARROW ? "" : Messages.text("bar.search"));
        menus.setBrief(room < CLOSE);
        show(title, true);
        title.setPrefWidth(USE_COMPUTED_SIZE);
        swapped.setText(Messages.text(room < CLOSE ? "bar.swapped.short" : "bar.swapped"));
        if (room < TIGHT) {
            say(Pill.Words.SOME);
        } else if (!fits(Pill.Words.ALL) && !fits(Pill.Words.NAME_AND_DATE)) {
            say(Pill.Words.NAME);
        }
    }

    /** Where room is tight the name of the dossier has what the rest leaves; without room for a few letters it goes. */
    @Override
    protected void layoutChildren() {
        double room = getWidth() / size.get();
        if (stale) {
            // What was not to be seen before is dressed only by now.
            stale = false;
            fit(room);
        }
        if (room < TIGHT) {
            title.setPrefWidth(USE_COMPUTED_SIZE);
            show(title, true);
            double whole = title.prefWidth(-1);
            double spare = Math.floor(getWidth() - (computePrefWidth(-1) - whole)) - 1;
            show(title, spare >= LEAST * size.get());
            title.setPrefWidth(Math.clamp(spare, 0, whole));
        }
        share();
        super.layoutChildren();
    }

    /** Where both names are cut, each side has half the room; what one of them does not need the other has. */
    private void share() {
        old.setPrefWidth(USE_COMPUTED_SIZE);
        now.setPrefWidth(USE_COMPUTED_SIZE);
        double first = old.prefWidth(-1);
        double second = now.prefWidth(-1);
        double room = Math.floor(getWidth() - computePrefWidth(-1) + first + second);
        if (room < first + second && old.canBeCut() && now.canBeCut()) {
            old.setPrefWidth(Math.min(first, Math.max(room / 2, room - second)));
            now.setPrefWidth(Math.min(second, Math.max(room / 2, room - first)));
        }
    }

    /** Whether nothing has to be cut to say so much of the drafts; that is said of them then. */
    private boolean fits(Pill.Words much) {
        say(much);
        // While it is laid out the toolkit would give the width it had before.
        return computePrefWidth(-1) <= getWidth();
    }

    private void say(Pill.Words much) {
        old.say(much);
        now.say(much);
    }

    private static Button search(Runnable seek) {
        Button search = new Button("", Icons.SEARCH.node());
        search.getStyleClass().setAll("plain-button");
        search.setMinWidth(USE_PREF_SIZE);
        search.setAccessibleText(Messages.text("bar.search"));
        Tips.on(search, Messages.text("bar.search.keys"));
        search.setOnAction(action -> seek.run());
        return search;
    }

    private static Button swap(Workbench workbench) {
        Button swap = new Button();
        swap.getStyleClass().setAll("plain-button");
        swap.setGraphic(Icons.SWAP.node());
        swap.setMinWidth(USE_PREF_SIZE);
        swap.setAccessibleText(Messages.text("bar.swap"));
        Tips.on(swap, Messages.text("bar.swap"));
        swap.setOnAction(action -> workbench.pair().get().ifPresent(pair -> workbench.choose(pair.swapped())));
        workbench.pair().subscribe(two -> swap.setVisible(two.isPresent()));
        return swap;
    }

    private void show(Workbench workbench) {
        var dossier = workbench.dossier().get();
        title.setText(dossier.map(open -> open.title()).orElse(Messages.text("bar.title")));
        Facing.turn(title, title.getText());
        Tips.on(title, title.getText());
        show(fictional, dossier.map(open -> open.fictional()).orElse(false));
        boolean later = dossier.flatMap(open -> workbench
                        .pair()
                        .get()
                        .map(pair -> open.drafts().indexOf(pair.old())
                                > open.drafts().indexOf(pair.now())))
                .orElse(false);
        show(swapped, later);
    }

    private static void show(Label label, boolean on) {
        label.setVisible(on);
        label.setManaged(on);
    }
}
