package travaux.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;
import travaux.core.work.Library;
import travaux.ui.comparison.Reading;
import travaux.ui.library.Opening;
import travaux.ui.settings.Likeness;
import travaux.ui.settings.Remembered;
import travaux.ui.settings.Session;
import travaux.ui.settings.SessionFile;
import travaux.ui.settings.SettingsFile;
import travaux.ui.support.Background;
import travaux.ui.support.Messages;
import travaux.ui.support.Page;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** The open windows, each with a desk of its own; what is open in them is noted at quiet moments and opened again after a crash. */
final class Windows {

    /** How long nothing must have happened before it is noted. */
    private static final Duration QUIET = Duration.seconds(1.5);
    /** How far another window stands from the one it was opened from, in pixels. */
    private static final double ASIDE = 32;

    private final Library library;
    private final SettingsFile settings;
    private final SessionFile file;
    private final Background background;
    private final Consumer<String> browse;
    private final List<Opened> all = new ArrayList<>();
    private Optional<Opened> last = Optional.empty();
    private final PauseTransition quiet = new PauseTransition(QUIET);

    /** A window and the stage it is on. */
    record Opened(MainWindow window, Stage stage) {}

    /** Windows whose settings lie in a file, what is open in them in another; {@code browse} opens an address. */
    Windows(Library library, SettingsFile settings, SessionFile file, Background background, Consumer<String> browse) {
        this.library = library;
        this.settings = settings;
        this.file = file;
        this.background = background;
        this.browse = browse;
        quiet.setOnFinished(finished -> note());
    }

    /** Those that are open, the oldest first. */
    List<Opened> all() {
        return List.copyOf(all);
    }

    /** Opens a window on a stage, as the last one looked. */
    Opened open(Stage stage) {
        Opened opened = dress(MainWindow.live(library), stage);
        stage.setScene(opened.window().root().getScene());
        stage.show();
        opened.window().focusText();
        return opened;
    }

    /** Opens the first window as soon as there is a comparison on it, or when patience is at an end. */
    MainWindow openFirst(Stage stage, Duration patience) {
        MainWindow window = dress(MainWindow.bare(library), stage).window();
        Curtain.before(window, stage, patience);
        return window;
    }

    /** Makes a scene of a window that is to come on a stage. */
    private Opened dress(MainWindow window, Stage stage) {
        window.record().browse(browse);
        Memory memory = new Memory(window, settings);
        Remembered remembered = memory.restore();
        window.scene(remembered.width(), remembered.height());
        memory.refold(remembered);
        stage.setTitle(Messages.text("bar.title"));
        window.workbench()
                .dossier()
                .subscribe(open ->
                        open.ifPresent(dossier -> stage.setTitle(Messages.text("window.title", dossier.title()))));
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        Opened opened = new Opened(window, stage);
        window.menus().onAnother(() -> another(opened));
        all.add(opened);
        stage.setOnHiding(hiding -> closed(opened, memory));
        listen(window.workbench());
        return opened;
    }

    /** What a start would show now, after the last window was closed. */
    Optional<Likeness> foretaste() {
        return last.filter(closed -> all.isEmpty())
                .flatMap(closed -> Foretaste.of(
                        closed.window(), library, settings, closed.stage().getOutputScaleX()));
    }

    /** Opens what was open when the program ended without being closed; false where it ended cleanly. */
    boolean restore(Stage first) {
        Optional<Session> broken = file.broken();
        broken.ifPresent(session -> {
            List<Session.Open> before = session.windows();
            for (int i = 0; i < before.size(); i++) {
                Opened opened = open(i == 0 ? first : new Stage());
                restore(opened, before.get(i));
            }
            // Laying a dossier down silences the banner, so it is said once that has happened.
            Workbench desk = all.getFirst().window().workbench();
            String said = Messages.text("window.restored", before.size());
            all.getFirst().window().say(said);
            desk.dossier()
                    .subscribe(laid ->
                            laid.ifPresent(open -> all.getFirst().window().say(said)));
        });
        return broken.isPresent();
    }

    private static void restore(Opened opened, Session.Open before) {
        MainWindow window = opened.window();
        Session.Frame frame = before.frame();
        opened.stage().setX(frame.x());
        opened.stage().setY(frame.y());
        opened.stage().setWidth(Math.max(900, frame.width()));
        opened.stage().setHeight(Math.max(560, frame.height()));
        if (before.dossier().isEmpty() && before.files().size() < 2) {
            return;
        }
        window.comparer().want(before.unit());
        lay(window.opening(), before);
        for (Reading reading : Reading.values()) {
            if (reading.name().equals(before.reading())) {
                window.comparison().reading().set(reading);
            }
        }
        for (Page page : Page.values()) {
            if (page.name().equals(before.page())) {
                window.workbench().page().set(page);
            }
        }
        if (before.proposing()) {
            proposeAgain(window);
        }
    }

    private static void lay(Opening opening, Session.Open before) {
        if (before.dossier().isEmpty()) {
            opening.both(
                    Path.of(before.files().getFirst()), Path.of(before.files().getLast()));
        } else {
            opening.dossier(before.dossier(), before.old(), before.now());
        }
    }

    /** Once the article is there. */
    private static void proposeAgain(MainWindow window) {
        boolean[] done = {false};
        window.workbench().unit().subscribe(unit -> {
            if (unit.isPresent() && !done[0]) {
                done[0] = true;
                window.proposals().open();
            }
        });
    }

    /** Another window on the same drafts, at the same article. */
    private void another(Opened from) {
        Session.Open here = open(from);
        Opened opened = open(new Stage());
        Session.Frame frame = here.frame();
        restore(
                opened,
                new Session.Open(
                        here.dossier(),
                        here.files(),
                        here.old(),
                        here.now(),
                        here.unit(),
                        here.page(),
                        here.reading(),
                        false,
                        new Session.Frame(frame.x() + ASIDE, frame.y() + ASIDE, frame.width(), frame.height())));
        opened.stage().requestFocus();
    }

    private void closed(Opened opened, Memory memory) {
        // What was closed before the window came on its stage was only a foretaste.
        if (opened.stage().getScene() == opened.window().root().getScene()) {
            memory.keep(opened.stage());
        }
        all.remove(opened);
        if (all.isEmpty()) {
            last = Optional.of(opened);
            quiet.stop();
            file.end();
        } else {
            quiet.playFromStart();
        }
    }

    private void listen(Workbench desk) {
        desk.pair().subscribe(() -> quiet.playFromStart());
        desk.unit().subscribe(() -> quiet.playFromStart());
        desk.page().subscribe(() -> quiet.playFromStart());
    }

    private void note() {
        Session session = Session.of(all.stream().map(Windows::open).toList());
        background.run(
                () -> {
                    // The last window may have been closed meanwhile.
                    if (!session.windows().isEmpty()) {
                        file.write(session);
                    }
                    return true;
                },
                done -> {
                    if (all.isEmpty()) {
                        file.end();
                    }
                },
                failure -> {});
    }

    private static Session.Open open(Opened opened) {
        MainWindow window = opened.window();
        Optional<Pair> pair = window.workbench().pair().get();
        Stage stage = opened.stage();
        return new Session.Open(
                window.opening().named(),
                window.opening().files().stream().map(Path::toString).toList(),
                pair.map(two -> two.old().id()).orElse(""),
                pair.map(two -> two.now().id()).orElse(""),
                window.workbench().unit().get().map(unit -> unit.unit().id()).orElse(""),
                window.workbench().page().get().name(),
                window.comparison().reading().get().name(),
                window.root().lookup(".proposal-panel") != null,
                new Session.Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }
}
