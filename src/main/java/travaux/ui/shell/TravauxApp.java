package travaux.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import travaux.core.importing.UnusableInputException;
import travaux.core.work.DataFolder;
import travaux.core.work.Library;
import travaux.core.work.Waiting;
import travaux.ui.settings.Grounds;
import travaux.ui.settings.Likeness;
import travaux.ui.settings.LikenessFile;
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

    /** What is shown before the window is ready. */
    private static FutureTask<Optional<Likeness>> foretaste = new FutureTask<>(Optional::empty);

    private final SettingsFile settings = new SettingsFile(SettingsFile.folder());
    private Optional<Windows> windows = Optional.empty();

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
        foretaste = new FutureTask<>(() -> arguments.isEmpty() ? foretaste() : Optional.empty());
        Thread.ofPlatform().daemon().name("travaux-foretaste").start(foretaste);
        Thread.ofPlatform().daemon().name("travaux-ahead").start(() -> {
            task.run();
            task.resultNow().ifPresent(HeadStart::run);
        });
    }

    private static Optional<Likeness> foretaste() {
        Path folder = SettingsFile.folder();
        Optional<Likeness> taken = new LikenessFile(folder).take(() -> Grounds.of(folder, DataFolder.path()));
        return taken.filter(likeness -> new SessionFile(folder).broken().isEmpty());
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
        Optional<Likeness> early = Waiting.on(foretaste);
        if (early.isPresent()
                && Foretaste.show(early.get(), stage, Screen.getPrimary().getOutputScaleX())) {
            Painted.then(() -> makeReadyBehind(stage));
        } else {
            makeReady(stage);
        }
    }

    private void makeReadyBehind(Stage stage) {
        if (!stage.isShowing()) {
            return;
        }
        try {
            makeReady(stage);
        } catch (UnusableInputException e) {
            stage.hide();
            throw new IllegalStateException(e);
        }
    }

    private void makeReady(Stage stage) throws UnusableInputException {
        Fonts.load();
        Windows opened = new Windows(
                Waiting.on(LIBRARY),
                settings,
                new SessionFile(SettingsFile.folder()),
                new Background(),
                getHostServices()::showDocument);
        windows = Optional.of(opened);
        // Whoever names what to open does not ask for what was open.
        if (!getParameters().getRaw().isEmpty() || !opened.restore(stage)) {
            open(opened.openFirst(stage, PATIENCE));
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

    /** When the last window is closed. */
    @Override
    public void stop() {
        Path folder = SettingsFile.folder();
        Optional<String> grounds = Grounds.of(folder, DataFolder.path());
        grounds.ifPresent(told -> windows.flatMap(Windows::foretaste)
                .ifPresent(likeness -> new LikenessFile(folder).write(told, likeness)));
    }
}
