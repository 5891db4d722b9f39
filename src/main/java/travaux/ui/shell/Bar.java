package travaux.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import travaux.ui.control.Tips;
import travaux.ui.support.Icons;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench;
import travaux.ui.timeline.TimelineModel;

/** The bar above: whose texts these are, which two are compared, and the menus. */
final class Bar extends BorderPane {

    /** From this width on, symbols find room beside the names of drafts. */
    private static final double ROOMY = 1750;

    /** Below this width the sign of the search has to do without its word. */
    private static final double NARROW = 1400;

    private final Label title = new Label();
    private final Label fictional = new Label(Messages.text("bar.fictional"));
    private final Label swapped = new Label(Messages.text("bar.swapped"));

    Bar(Workbench workbench, TimelineModel timeline, Menus menus, TrailButtons trail, Runnable seek) {
        getStyleClass().add("bar");
        title.getStyleClass().add("title");
        fictional.getStyleClass().addAll("badge", "badge-fictional");
        swapped.getStyleClass().addAll("badge", "badge-fictional");
        fictional.setMinWidth(USE_PREF_SIZE);
        swapped.setMinWidth(USE_PREF_SIZE);
        HBox left = new HBox(16, trail, title, fictional, swapped);
        left.setAlignment(Pos.CENTER_LEFT);
        setLeft(left);
        BorderPane.setMargin(left, new Insets(0, 16, 0, 0));
        setCenter(pair(workbench, timeline));
        HBox right = new HBox(4, search(seek), menus.open(), menus.edit(), menus.view());
        right.setAlignment(Pos.CENTER_RIGHT);
        setRight(right);
        workbench.dossier().subscribe(() -> show(workbench));
        workbench.pair().subscribe(() -> show(workbench));
        show(workbench);
    }

    private HBox pair(Workbench workbench, TimelineModel timeline) {
        Pill old = new Pill(true, workbench, timeline::chooseOld);
        Pill now = new Pill(false, workbench, timeline::chooseNew);
        HBox pair = new HBox(2, old, swap(workbench), now);
        pair.setAlignment(Pos.CENTER);
        widthProperty().subscribe(width -> {
            old.setBrief(width.doubleValue() < ROOMY);
            now.setBrief(width.doubleValue() < ROOMY);
        });
        return pair;
    }

    private Button search(Runnable seek) {
        Button search = new Button(Messages.text("bar.search"), Icons.SEARCH.node());
        search.getStyleClass().setAll("plain-button");
        search.setMinWidth(USE_PREF_SIZE);
        search.setAccessibleText(Messages.text("bar.search"));
        widthProperty()
                .subscribe(width -> search.setText(width.doubleValue() < NARROW ? "" : Messages.text("bar.search")));
        search.setTooltip(Tips.of(Messages.text("bar.search.keys")));
        search.setOnAction(action -> seek.run());
        return search;
    }

    private static Button swap(Workbench workbench) {
        Button swap = new Button();
        swap.getStyleClass().setAll("plain-button");
        swap.setGraphic(Icons.SWAP.node());
        swap.setAccessibleText(Messages.text("bar.swap"));
        swap.setTooltip(new Tooltip(Messages.text("bar.swap")));
        swap.setOnAction(action -> workbench.pair().get().ifPresent(pair -> workbench.choose(pair.swapped())));
        workbench.pair().subscribe(two -> swap.setVisible(two.isPresent()));
        return swap;
    }

    private void show(Workbench workbench) {
        var dossier = workbench.dossier().get();
        title.setText(dossier.map(open -> open.title()).orElse(Messages.text("bar.title")));
        show(fictional, dossier.map(open -> open.fictional()).orElse(false));
        boolean later = dossier.flatMap(open -> workbench
                        .pair()
                        .get()
                        .map(pair -> open.drafts().indexOf(pair.old())
                                > open.drafts().indexOf(pair.now())))
                .orElse(false);
        show(swapped, later);
    }

    private static void show(Label badge, boolean on) {
        badge.setVisible(on);
        badge.setManaged(on);
    }
}
