package travaux.ui.history;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Region;

/** The columns of the map: how wide they are, which is chosen, and which stand in the window where there is no room for all. */
final class MapColumns {

    /** What names are left, in pixels of reading size. */
    static final double SHORT_NAME = 96;

    private static final double NARROWEST = 46;

    /** Type grows faster than the room its figures need. */
    private static final double NARROWEST_OF_SIZE = 30;

    private static final double WIDEST = 86;
    private static final double NAME = 130;
    private static final double ROOMY = 58;
    private static final double ROOM = 560;

    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", 0);
    private final ReadOnlyDoubleWrapper across = new ReadOnlyDoubleWrapper(this, "across");
    private final IntegerProperty first = new SimpleIntegerProperty(this, "first", 0);
    private final IntegerProperty shown = new SimpleIntegerProperty(this, "shown", 0);
    private int count;
    private double most;

    MapColumns() {
        chosen.subscribe(() -> follow());
    }

    /** The chosen one, counted from nought. */
    IntegerProperty chosen() {
        return chosen;
    }

    /** How wide each is. */
    ReadOnlyDoubleProperty across() {
        return across.getReadOnlyProperty();
    }

    /** Runs something whenever other columns stand in the window. */
    void subscribe(Runnable changed) {
        first.subscribe(changed);
        shown.subscribe(changed);
    }

    /** Lays so many columns in a room of a width, for a size of type. */
    void fit(int drafts, double room, double size) {
        count = drafts;
        double least = Math.max(NARROWEST, NARROWEST_OF_SIZE * size);
        double beside = Math.max(least, room - SHORT_NAME * size);
        int fitting = Math.clamp((int) (beside / least), 1, Math.max(1, drafts));
        // In whole pixels, as it is drawn: else the names would have less than is left for them.
        across.set(Math.floor(fitting < drafts ? beside / fitting : across(drafts, room, size, least)));
        most = fitting < drafts ? 0 : Math.floor((room - 2 * NAME * size) / Math.max(1, drafts));
        shown.set(fitting);
        follow();
    }

    /** Widens each to what its name needs, where that leaves the names of the provisions twice the room they need. */
    void widen(double needed) {
        if (needed > across.get() && needed <= most) {
            across.set(Math.ceil(needed));
        }
    }

    private static double across(int drafts, double room, double size, double least) {
        int among = Math.max(1, drafts);
        double wanted = Math.clamp(ROOM / among, NARROWEST, WIDEST) * size;
        double left = (room - NAME * size) / among;
        double fits = left < ROOMY * size ? Math.min(ROOMY * size, (room - SHORT_NAME * size) / among) : left;
        return Math.max(least, Math.min(wanted, fits));
    }

    /** How many stand before the window. */
    int before() {
        return first.get();
    }

    /** How many stand after it. */
    int after() {
        return Math.max(0, count - first.get() - shown.get());
    }

    /** Whether a column stands in the window. */
    boolean shows(int column) {
        return column >= first.get() && column < first.get() + shown.get();
    }

    /** Moves by so many columns, as far as there are any; the window follows. */
    void move(int by) {
        chosen.set(Math.clamp(chosen.get() + by, 0, Math.max(0, count - 1)));
    }

    /** Chooses the nearest column beyond the window, before it or after. */
    void turn(int way) {
        move((way < 0 ? first.get() - 1 : first.get() + shown.get()) - chosen.get());
    }

    /** Gives a region the width of a column, whatever that becomes. */
    void size(Region region) {
        region.minWidthProperty().bind(across);
        region.prefWidthProperty().bind(across);
        region.maxWidthProperty().bind(across);
    }

    private void follow() {
        int from = Math.clamp(first.get(), chosen.get() - shown.get() + 1, Math.max(chosen.get(), 0));
        first.set(Math.clamp(from, 0, Math.max(0, count - shown.get())));
    }
}
