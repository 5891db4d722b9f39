package travaux.ui.history;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** The heads of columns: they stay while the columns are scrolled up, and go sideways with them. */
final class HeadRow extends Region {

    private final HBox heads = new HBox();
    private final Rectangle clip = new Rectangle();
    private final ScrollPane scroll;

    /** Above what a pane scrolls. */
    HeadRow(ScrollPane scroll) {
        this.scroll = scroll;
        heads.getStyleClass().add("history-heads");
        getStyleClass().add("history-head-row");
        getChildren().add(heads);
        clip.heightProperty().bind(heightProperty());
        heads.setClip(clip);
        scroll.hvalueProperty().subscribe(value -> requestLayout());
        scroll.viewportBoundsProperty().subscribe(bounds -> requestLayout());
    }

    void clear() {
        heads.getChildren().clear();
        setVisible(false);
        setManaged(false);
    }

    /** The next head. */
    void add(Region head) {
        heads.getChildren().add(head);
        setVisible(true);
        setManaged(true);
    }

    /** What stands above a gap between columns. */
    static VBox gap() {
        VBox head = new VBox(new Words(Messages.text("history.between"), "history-what"));
        head.getStyleClass().add("history-gap");
        return head;
    }

    @Override
    protected double computePrefHeight(double width) {
        return heads.prefHeight(heads.prefWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double view = scroll.getViewportBounds().getWidth();
        Node content = scroll.getContent();
        double spare =
                content == null ? 0 : Math.max(0, content.getLayoutBounds().getWidth() - view);
        double scrolled = scroll.getHvalue() * spare;
        clip.setX(scrolled);
        clip.setWidth(view);
        heads.resizeRelocate(snappedLeftInset() - scrolled, 0, heads.prefWidth(-1), getHeight());
    }
}
