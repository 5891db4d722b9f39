package travaux.ui.settings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Window;

/** The colours and the size of type the reader chose. */
public final class Look {

    /** The smallest and the largest size of type, 1 being the size it was drawn for. */
    public static final double SMALLEST = 0.8;

    /** The largest size of type. */
    public static final double LARGEST = 2.0;

    private static final List<String> STRUCTURE = List.of(
            "base",
            "bar",
            "timeline",
            "articles",
            "comparison",
            "inspector",
            "history",
            "record",
            "positions",
            "completing");

    private final ObjectProperty<Colours> colours = new SimpleObjectProperty<>(this, "colours", Colours.SYSTEM);
    private final DoubleProperty size = new SimpleDoubleProperty(this, "size", 1);

    /** Sets of colours. */
    public enum Colours {
        /** Light or dark, as the system says. */
        SYSTEM,
        /** Dark ink on paper. */
        LIGHT,
        /** Light ink on a dark ground. */
        DARK,
        /** The strongest contrast. */
        CONTRAST
    }

    /** The set of colours. */
    public ObjectProperty<Colours> colours() {
        return colours;
    }

    /** The size of type, from {@link #SMALLEST} to {@link #LARGEST}. */
    public DoubleProperty size() {
        return size;
    }

    /** Makes type larger or smaller by steps of a tenth; 0 steps sets it back. */
    public void resize(int steps) {
        double next = steps == 0 ? 1 : Math.round((size.get() + steps * 0.1) * 10) / 10.0;
        size.set(Math.clamp(next, SMALLEST, LARGEST));
    }

    /** Dresses a scene, now and whenever the choice changes. */
    public void dress(Scene scene) {
        Runnable dress = () -> {
            scene.getStylesheets().setAll(sheets());
            scene.getRoot().setStyle("-fx-font-size: " + 14 * size.get() + "px;");
        };
        colours.subscribe(dress);
        size.subscribe(dress);
        // The preferences outlive every window, and would keep each that listens to them after it is closed.
        Platform.getPreferences()
                .colorSchemeProperty()
                .when(scene.windowProperty().flatMap(Window::showingProperty).orElse(false))
                .subscribe(scheme -> dress.run());
        dress.run();
    }

    private List<String> sheets() {
        String chosen = switch (colours.get()) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? "dark" : "light";
            case LIGHT -> "light";
            case DARK -> "dark";
            case CONTRAST -> "contrast";
        };
        return Stream.concat(Stream.of(chosen), STRUCTURE.stream())
                .map(Look::address)
                .toList();
    }

    private static String address(String sheet) {
        String file = "/travaux/ui/theme/" + sheet + ".css";
        return Objects.requireNonNull(Look.class.getResource(file), file).toExternalForm();
    }
}
