package travaux.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import travaux.ui.support.Workbench;

/** The bar below: figures at the left, by what was compared and how to read it at the right, work in progress between them. */
final class StatusBar extends Region {

    private static final double GAP = 22;
    private static final double LEAST = 28;
    private static final double PAD = 5;

    private final Standing standing;
    private final Label change = new Label();
    private final Label whole = new Label();
    private final Label brackets = new Label();
    private final Label asOf = new Label();
    private final Label basis = new Label();
    private final Label language = new Label();
    private final WorkPane work;
    private final Region guide;

    StatusBar(Workbench workbench, WorkPane work, Region guide) {
        standing = new Standing(workbench);
        getStyleClass().add("status");
        setMinWidth(0);
        this.work = work;
        this.guide = guide;
        getChildren().addAll(change, whole, brackets, asOf, work, basis, language, guide);
        workbench.change().subscribe(() -> say(change, standing.change()));
        workbench.unit().subscribe(() -> {
            say(change, standing.change());
            say(basis, standing.basis());
        });
        workbench.unmarked().subscribe(() -> say(change, standing.change()));
        workbench.comparison().subscribe(this::renew);
        workbench.dossier().subscribe(this::renew);
        renew();
    }

    private void renew() {
        say(change, standing.change());
        say(whole, standing.whole());
        say(brackets, standing.brackets());
        say(asOf, standing.asOf());
        say(basis, standing.basis());
        say(language, standing.language());
    }

    private static void say(Label label, String words) {
        label.setMinHeight(USE_PREF_SIZE);
        label.setText(words);
        label.setManaged(!words.isEmpty());
    }

    /** As high as its words and a little more, and never less than at reading size. */
    @Override
    protected double computePrefHeight(double width) {
        return Math.max(LEAST, Math.ceil(basis.prefHeight(-1)) + 2 * PAD);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    /** By what was compared stands at the right in any case; of the rest as much as finds room, the change first. */
    @Override
    protected void layoutChildren() {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        List<Region> shown = new ArrayList<>();
        for (Region part : List.of(basis, change, work, brackets, guide, language, whole, asOf)) {
            double wanted = part.prefWidth(-1) + GAP;
            boolean fits = part.isManaged() && (wanted - GAP <= room || part == basis);
            part.setVisible(fits);
            if (fits) {
                shown.add(part);
                room -= wanted;
            }
        }
        double left = getInsets().getLeft();
        for (Region part : List.of(change, whole, brackets, asOf, work)) {
            left += shown.contains(part) ? place(part, left) + GAP : 0;
        }
        double right = getWidth() - getInsets().getRight();
        for (Region part : List.of(guide, language, basis)) {
            right -= shown.contains(part) ? place(part, right - part.prefWidth(-1)) + GAP : 0;
        }
    }

    private double place(Region part, double x) {
        double across = part.prefWidth(-1);
        layoutInArea(
                part, x, getInsets().getTop(), across, getHeight() - getInsets().getTop(), 0, HPos.LEFT, VPos.CENTER);
        return across;
    }
}
