package travaux.ui.shell;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import travaux.core.dossier.Dossier;
import travaux.ui.comparison.ComparisonView;
import travaux.ui.support.Page;

/**
 * Fits the window's parts to its size, so that the text keeps at least half of its height and a readable line. What counts is
 * how much type finds room: twice as large type in a window is like half a window.
 */
final class Fitting {

    private static final double LOW = 800;
    /** From here down not even the strip of drafts leaves the text half of the height. */
    private static final double SHALLOW = 420;

    private static final double NARROW = 1400;
    /** From here down the changes leave their room to the text; when they are wanted, the articles do. */
    private static final double CLOSE = 1100;
    /** From here down the articles do too. */
    private static final double TIGHT = 900;
    /** From here down they do where a story is open, or the register is looked at, to whose columns they leave their room. */
    private static final double TIGHT_FOR_MORE = 1700;
    /** From here down a story takes less. */
    private static final double TIGHT_FOR_STORY = 1500;
    /** A story takes no more than this of the window from what it is told of. */
    private static final double SHARE_OF_STORY = 0.34;

    private final MainWindow window;
    private final ComparisonView comparison;
    private final Sides sides;
    private boolean low;
    private boolean shallow;
    private boolean sparse;
    private boolean close;
    /** The changes stepped aside by themselves, and the reader has not decided otherwise since. */
    private boolean madeRoom;

    private boolean crowded;
    /** The articles stepped aside by themselves. */
    private boolean steppedAside;

    Fitting(MainWindow window, ComparisonView comparison, Sides sides) {
        this.window = window;
        this.comparison = comparison;
        this.sides = sides;
        window.timeline().size().bind(window.look().size());
        window.workbench().dossier().subscribe(this::laid);
        window.workbench().event().subscribe(event -> event.ifPresent(chosen -> showEvent()));
        window.timeline().folded().subscribe(window::showTimeline);
    }

    void follow(Scene scene) {
        DoubleProperty size = window.look().size();
        Runnable wide = () -> wide(scene.getWidth(), size.get());
        Runnable high = () -> low(scene.getHeight() / size.get());
        scene.widthProperty().subscribe(wide);
        scene.heightProperty().subscribe(high);
        size.subscribe(wide);
        size.subscribe(high);
        window.record().stories().scene().subscribe(wide);
        window.workbench().page().subscribe(wide);
        wide.run();
        sides.inspectorFolded().subscribe(() -> crowd(isCrowded(scene.getWidth() / size.get())));
        high.run();
    }

    private void wide(double width, double size) {
        double room = width / size;
        width(sides.articles(), (room < NARROW ? 256 : 312) * size);
        width(sides.inspector(), (room < NARROW ? 260 : 330) * size);
        width(window.record().panel(), Math.min(room < TIGHT_FOR_STORY ? 304 : 372, room * SHARE_OF_STORY) * size);
        madeRoom = room < CLOSE && (madeRoom || !close);
        close = fold(sides.inspectorFolded(), close, room < CLOSE);
        crowd(isCrowded(room));
    }

    private boolean isCrowded(double room) {
        boolean story = window.record().stories().scene().get().isPresent();
        boolean register = window.workbench().page().get() == Page.DOCUMENTS;
        boolean inspector = !sides.inspectorFolded().get() && room < CLOSE;
        return room < TIGHT || ((story || register) && room < TIGHT_FOR_MORE) || inspector;
    }

    /** Whether the articles stepped aside by themselves. */
    boolean hasArticlesAside() {
        return crowded && steppedAside;
    }

    /** Folds the articles when it becomes crowded, and brings them back afterwards unless the reader had folded them. */
    private void crowd(boolean now) {
        if (now && !crowded) {
            steppedAside = !sides.articlesFolded().get();
            sides.articlesFolded().set(true);
        } else if (crowded && !now && steppedAside) {
            sides.articlesFolded().set(false);
        }
        crowded = now;
    }

    /** An event opens in the inspector: once, where that had only made room; then the reader decides. */
    private void showEvent() {
        if (close && madeRoom) {
            sides.inspectorFolded().set(false);
        }
        madeRoom = false;
    }

    /** Folds the timeline when a dossier without events is laid down, and unfolds it with the next that has some. */
    private void laid(Optional<Dossier> dossier) {
        dossier.ifPresent(open -> fold(low, open.events().isEmpty()));
    }

    private void low(double room) {
        shallow = room < SHALLOW;
        fold(room < LOW, sparse);
        comparison.setCompact(low);
        window.showTimeline();
    }

    /** Whether the window is too low for the timeline to stand unfolded by itself. */
    boolean isLow() {
        return low;
    }

    /** Whether there is room for the timeline as it is; the drafts can be chosen in the bar too. */
    boolean hasRoomForTimeline() {
        return !shallow || !window.timeline().folded().get();
    }

    private void fold(boolean nowLow, boolean nowSparse) {
        fold(window.timeline().folded(), low || sparse, nowLow || nowSparse);
        low = nowLow;
        sparse = nowSparse;
    }

    /** Only a change folds or unfolds; in between the reader may do otherwise. */
    private static boolean fold(BooleanProperty folded, boolean before, boolean now) {
        if (now != before) {
            folded.set(now);
        }
        return now;
    }

    private static void width(Region pane, double width) {
        pane.setMinWidth(width);
        pane.setPrefWidth(width);
        pane.setMaxWidth(width);
    }
}
