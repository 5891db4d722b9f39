package travaux.ui.control;

import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tooltips of one make: they come soon, stay long, and break their lines. */
public final class Tips {

    private Tips() {}

    /** A tooltip that says something. */
    public static Tooltip of(String words) {
        Tooltip tip = new Tooltip(words);
        tip.setWrapText(!LineBreaker.isNeededFor(words));
        tip.setMaxWidth(380);
        tip.setShowDelay(Duration.millis(250));
        tip.setShowDuration(Duration.minutes(2));
        return tip;
    }
}
