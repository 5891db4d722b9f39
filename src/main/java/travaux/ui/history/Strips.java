package travaux.ui.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Columns and the gaps between them, from side to side: so wide that whole ones fill the view, and resting at their edges. */
final class Strips {

    /** A line is not made shorter than this, about 45 characters, */
    private static final double READABLE = 348;
    /** but where only so two drafts are in sight: about 33 characters. */
    private static final double TIGHT = 264;
    /** A line is not made longer than this, about 75 characters, where something else can take the room. */
    private static final double WIDEST = 560;

    private static final double SILENT = 176;
    private static final double GAP = 168;

    private final ScrollPane scroll;
    private final HeadRow heads;
    private final List<Strip> all = new ArrayList<>();
    private double scale = 1;
    private double column = READABLE;
    private double room;
    private double sure;
    private int rest;

    /** What stands in a column or gap, and its head; {@code still} wide, in pixels, or as wide as there is room if it grows. */
    private record Strip(Region pane, Region head, double still, boolean grows) {

        void widen(double width) {
            List.of(pane, head).forEach(region -> {
                region.setMinWidth(width);
                region.setPrefWidth(width);
                region.setMaxWidth(width);
            });
        }

        double width() {
            return pane.getPrefWidth();
        }
    }

    /** In what a pane scrolls, under heads. */
    Strips(ScrollPane scroll, HeadRow heads) {
        this.scroll = scroll;
        this.heads = heads;
    }

    /** Begins anew, for text of a size. */
    void clear(double textSize) {
        scale = textSize;
        rest = 0;
        all.clear();
        heads.clear();
    }

    void addDraft(DraftPane pane) {
        boolean silent = pane.column().isSilent();
        add(new Strip(pane, pane.takeHead(), Math.floor(SILENT * scale), !silent));
    }

    void addGap(GapPane pane) {
        add(new Strip(pane, HeadRow.gap(), Math.floor(GAP * scale), false));
    }

    private void add(Strip strip) {
        all.add(strip);
        heads.add(strip.head());
    }

    /** How much is in sight, as the strips were last spread. */
    double room() {
        return room;
    }

    /**
     * Fills what is in sight with as many whole strips as there is room for, beginning at one, or before it if all after it fit.
     * How many that are is reckoned for what is in sight beside a bar, so that a bar that comes or goes changes nothing in it.
     */
    void spread(double across, double besideBar, Region first) {
        room = Math.max(0, Math.floor(across));
        sure = Math.min(room, Math.floor(besideBar));
        int from = place(first);
        column = READABLE;
        if (growing(from, end(from)) < 2) {
            column = TIGHT;
            column = growing(from, end(from)) < 2 ? READABLE : TIGHT;
        }
        int to = end(from);
        while (to == all.size() && from > 0 && least(from - 1, to) <= sure) {
            from--;
        }
        share(from, to);
        if (!all.isEmpty()) {
            HBox.setMargin(all.getLast().pane(), new Insets(0, Math.max(0, room - sum(last(), all.size())), 0, 0));
        }
    }

    /** The place after the last of those from a place on that there is room for. */
    private int end(int from) {
        return IntStream.range(from, all.size())
                .filter(place -> least(from, place + 1) > sure)
                .findFirst()
                .orElse(all.size());
    }

    private long growing(int from, int to) {
        return all.subList(from, to).stream().filter(Strip::grows).count();
    }

    private double least(Strip strip) {
        return strip.grows() ? Math.floor(column * scale) : strip.still();
    }

    private double least(int from, int to) {
        return all.subList(from, to).stream().mapToDouble(this::least).sum();
    }

    /** Shares the room among the strips that are to fill it; the columns take it, and the others what makes lines too long. */
    private void share(int from, int to) {
        long growing = growing(from, to);
        long still = to - from - growing;
        double spare = Math.max(0, room - least(from, to));
        boolean whole = to - from == all.size();
        double each = spare / Math.max(1, growing);
        double most = whole || still > 0 ? (WIDEST - column) * scale : each;
        double left = growing == 0 ? spare : Math.max(0, each - most) * growing;
        double beside = whole || still == 0 ? 0 : left / still;
        all.forEach(strip -> strip.widen(Math.floor(least(strip) + (strip.grows() ? Math.min(each, most) : beside))));
        double rounding = room - sum(from, to);
        if (!whole && growing > 0 && rounding > 0) {
            Strip wider = all.get(to - 1);
            wider.widen(wider.width() + rounding);
        }
    }

    private double sum(int from, int to) {
        return all.subList(from, to).stream().mapToDouble(Strip::width).sum();
    }

    /** The first strip from which on all fit: nothing is scrolled further than to it. */
    private int last() {
        return IntStream.range(0, all.size())
                .filter(place -> sum(place, all.size()) <= room)
                .findFirst()
                .orElse(Math.max(0, all.size() - 1));
    }

    /** Scrolls until a strip, or the last that may, is the first in sight. */
    void lead(Region pane) {
        rest = place(pane);
        rest();
    }

    /** Scrolls to the edge at which it rests. */
    void rest() {
        scroll.setHvalue(value(rest));
    }

    /** Rests at the edge nearest to where it was scrolled by hand. */
    void settle() {
        double at = at();
        if (Math.abs(scroll.getHvalue() - value(rest)) * spare() > 1) {
            rest = IntStream.range(0, all.size())
                    .boxed()
                    .min(Comparator.comparingDouble(place -> Math.abs(sum(0, place) - at)))
                    .orElse(0);
        }
    }

    /** Brings a strip whole into sight, unless it is wholly there. */
    void show(Region pane) {
        int place = place(pane);
        if (sum(0, place) < at() - 1 || sum(0, place + 1) > at() + room + 1) {
            settleAt(pane);
        }
    }

    /** Brings a strip whole into sight, and to the edge of one, no further than it must. */
    void settleAt(Region pane) {
        int place = place(pane);
        double from = Math.min(sum(0, place), Math.max(at(), sum(0, place + 1) - room));
        rest = IntStream.range(0, place)
                .filter(first -> sum(0, first) >= from - 1)
                .findFirst()
                .orElse(place);
        rest();
    }

    private double at() {
        return scroll.getHvalue() * spare();
    }

    private double spare() {
        int last = last();
        return last == 0 ? 0 : sum(0, last);
    }

    private double value(int place) {
        return spare() <= 0 ? 0 : Math.clamp(sum(0, place) / spare(), 0, 1);
    }

    private int place(Region pane) {
        return Math.max(0, all.stream().map(Strip::pane).toList().indexOf(pane));
    }
}
