package travaux.ui.control;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * Tooltips of one make: they come soon, stay long, and break their lines. One is made when the mouse first comes over its
 * control: there are hundreds in a window, each with a popup of its own, and few are ever seen.
 */
public final class Tips {

    private Tips() {}

    /** Lets a control say something to the mouse that rests on it, and to people who hear it; in place of what it said before. */
    public static void on(Control control, String words) {
        boolean first = control.getProperties().put(Tips.class, words) == null;
        control.setAccessibleHelp(words);
        if (control.getTooltip() != null) {
            say(control.getTooltip(), words);
        } else if (first) {
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, entered -> make(control));
        }
    }

    /** A box around a control: it says the control's words to the mouse while the control cannot be used and does not hear it. */
    public static StackPane around(Control control) {
        StackPane around = new StackPane(control);
        around.addEventHandler(MouseEvent.MOUSE_ENTERED, entered -> {
            if (control.isDisabled() && around.getProperties().put(Tips.class, around) == null) {
                Tooltip tip = of(words(control));
                tip.setOnShowing(showing -> say(tip, words(control)));
                Tooltip.install(around, tip);
            }
        });
        return around;
    }

    /** Lets a control say nothing. */
    public static void off(Control control) {
        control.getProperties().remove(Tips.class);
        control.setAccessibleHelp("");
        control.setTooltip(null);
    }

    /** What a control says, or nothing. */
    public static String words(Control control) {
        return control.getProperties().get(Tips.class) instanceof String words ? words : "";
    }

    private static void make(Control control) {
        if (control.getTooltip() == null && !words(control).isEmpty()) {
            control.setTooltip(of(words(control)));
        }
    }

    /** A tooltip that says something. */
    public static Tooltip of(String words) {
        Tooltip tip = new Tooltip();
        say(tip, words);
        tip.setMaxWidth(380);
        tip.setShowDelay(Duration.millis(250));
        tip.setShowDuration(Duration.minutes(2));
        return tip;
    }

    private static void say(Tooltip tip, String words) {
        tip.setText(words);
        tip.setWrapText(!LineBreaker.isNeededFor(words));
    }
}
