package travaux.ui.control;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A thin bar whose coloured parts are shares of its length. */
public final class ShareBar extends Region {

    private List<Share> shares = List.of();

    /**
     * One part.
     *
     * @param share 0 to 1
     * @param styleClass its colour
     */
    public record Share(double share, String styleClass) {}

    /** An empty bar. */
    public ShareBar() {
        getStyleClass().add("change-bar");
        setMaxWidth(Double.MAX_VALUE);
    }

    /** Begins where words begin: its first part stands at their side. */
    public void face(String words) {
        setNodeOrientation(Facing.isLeft(words) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    /** Shows parts one after another; what they leave stays empty. A part above zero is never too thin to be seen. */
    public void set(List<Share> parts) {
        shares = parts.stream().filter(part -> part.share() > 0).toList();
        getChildren().setAll(shares.stream().map(ShareBar::region).toList());
        Rectangle clip = new Rectangle();
        clip.setArcWidth(4);
        clip.setArcHeight(4);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < shares.size(); i++) {
            double width = Math.max(3, shares.get(i).share() * getWidth());
            getChildren().get(i).resizeRelocate(x, 0, width, getHeight());
            x += width;
        }
    }

    private static Region region(Share part) {
        Region region = new Region();
        region.getStyleClass().add(part.styleClass());
        return region;
    }
}
