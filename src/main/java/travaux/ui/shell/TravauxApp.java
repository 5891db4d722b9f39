package travaux.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.stage.Stage;
import travaux.ui.settings.Remembered;
import travaux.ui.settings.SessionFile;
import travaux.ui.settings.SettingsFile;
import travaux.ui.support.Background;
import travaux.ui.support.Fonts;

/** The window as a program. Arguments: a dossier's id or folder, or two files, or nothing. */
public final class TravauxApp extends Application {

    /** Kept so that its settings are not forgotten: the logging system holds loggers weakly. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private static final Logger CONTROLS = Logger.getLogger("javafx.scene.control");

    /** Opens the window and returns when it is closed. */
    public static void launch(String... arguments) {
        quiet();
        Application.launch(TravauxApp.class, arguments);
    }

    /**
     * Keeps the toolkit from telling users that it lies on the class path, where it does no harm, and from taking every list
     * that ends a few pixels above its lower edge for one whose rows have no height.
     */
    static void quiet() {
        Filter before = TOOLKIT.getFilter();
        TOOLKIT.setFilter(record -> (before == null || before.isLoggable(record))
                && !String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX configuration"));
        CONTROLS.setLevel(Level.WARNING);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        SettingsFile settings = new SettingsFile(SettingsFile.folder());
        Windows windows = new Windows(
                settings, new SessionFile(SettingsFile.folder()), new Background(), getHostServices()::showDocument);
        // Whoever names what to open does not ask for what was open.
        if (!getParameters().getRaw().isEmpty() || !windows.restore(stage)) {
            open(windows.open(stage).window(), settings.read());
        }
    }

    private void open(MainWindow window, Remembered remembered) {
        List<String> arguments = getParameters().getRaw();
        if (arguments.size() >= 2) {
            window.opening().both(Path.of(arguments.get(0)), Path.of(arguments.get(1)));
        } else if (arguments.size() == 1) {
            window.opening().dossier(arguments.getFirst(), "", "");
        } else {
            reopen(window, remembered);
        }
    }

    private static void reopen(MainWindow window, Remembered remembered) {
        List<String> known = window.opening().dossiers();
        if (known.contains(remembered.dossier())) {
            window.comparer().want(remembered.unit());
            window.opening().dossier(remembered.dossier(), remembered.old(), remembered.now());
        } else if (!known.isEmpty()) {
            window.opening().dossier(known.getLast(), "", "");
        }
    }
}
