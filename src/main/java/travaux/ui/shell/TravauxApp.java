package travaux.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;
import travaux.core.importing.UnusableInputException;
import travaux.core.work.Library;
import travaux.core.work.Waiting;
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

    /** A program that was started must answer, whatever there is to be seen by then. */
    private static final Duration PATIENCE = Duration.seconds(1.5);

    private static final FutureTask<Library> LIBRARY = new FutureTask<>(Library::standard);

    /** Begun before there is a toolkit, which makes the program by itself and hands nothing on but words. */
    private static FutureTask<Optional<HeadStart>> begun = new FutureTask<>(Optional::empty);

    /** Opens the window and returns when it is closed. */
    public static void launch(String... arguments) {
        quiet();
        begin(List.of(arguments));
        Application.launch(TravauxApp.class, arguments);
    }

    private static void begin(List<String> arguments) {
        FutureTask<Optional<HeadStart>> task = new FutureTask<>(() -> {
            LIBRARY.run();
            Library library = Waiting.on(LIBRARY);
            // What is opened again after a crash was chosen otherwise; whoever names what to open does not ask for it.
            if (arguments.isEmpty()
                    && new SessionFile(SettingsFile.folder()).broken().isPresent()) {
                return Optional.empty();
            }
            Remembered remembered = new SettingsFile(SettingsFile.folder()).read();
            return First.of(arguments, library, remembered).map(first -> new HeadStart(library, first));
        });
        begun = task;
        Thread.ofPlatform().daemon().name("travaux-ahead").start(() -> {
            task.run();
            task.resultNow().ifPresent(HeadStart::run);
        });
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
    public void start(Stage stage) throws UnusableInputException {
        Fonts.load();
        SettingsFile settings = new SettingsFile(SettingsFile.folder());
        Windows windows = new Windows(
                Waiting.on(LIBRARY),
                settings,
                new SessionFile(SettingsFile.folder()),
                new Background(),
                getHostServices()::showDocument);
        // Whoever names what to open does not ask for what was open.
        if (!getParameters().getRaw().isEmpty() || !windows.restore(stage)) {
            open(windows.openFirst(stage, PATIENCE));
        }
    }

    private void open(MainWindow window) throws UnusableInputException {
        List<String> arguments = getParameters().getRaw();
        if (arguments.size() >= 2) {
            window.opening().both(Path.of(arguments.get(0)), Path.of(arguments.get(1)));
        } else {
            Waiting.on(begun).ifPresent(ahead -> open(window, ahead));
        }
    }

    private static void open(MainWindow window, HeadStart ahead) {
        First first = ahead.first();
        window.comparer().begun(ahead);
        window.comparer().want(first.unit());
        window.opening().dossier(first.dossier(), first.old(), first.now());
    }
}
