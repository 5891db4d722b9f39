package travaux.ui.shell;

import javafx.stage.Stage;
import travaux.ui.comparison.Reading;
import travaux.ui.settings.Look;
import travaux.ui.settings.Remembered;
import travaux.ui.settings.SettingsFile;
import travaux.ui.support.Workbench.Pair;

/** Puts the window back where the reader left it, and notes where that was. */
final class Memory {

    private final MainWindow window;
    private final SettingsFile file;

    Memory(MainWindow window, SettingsFile file) {
        this.window = window;
        this.file = file;
    }

    /** Sets the look and the panes. */
    Remembered restore() {
        Remembered remembered = file.read();
        window.look().colours().set(Look.Colours.valueOf(remembered.colours()));
        window.look().size().set(remembered.size());
        window.timeline().folded().set(remembered.timelineFolded());
        window.sides().articlesFolded().set(remembered.articlesFolded());
        window.sides().inspectorFolded().set(remembered.inspectorFolded());
        window.comparison().cosmetic().set(remembered.cosmetic());
        for (Reading reading : Reading.values()) {
            if (reading.name().equals(remembered.reading())) {
                window.comparison().reading().set(reading);
            }
        }
        return remembered;
    }

    /** Folds the timeline as the reader left it, once the scene is there: a low one has folded it by itself. */
    void refold(Remembered remembered) {
        if (!remembered.equals(Remembered.NOTHING)) {
            window.timeline().folded().set(remembered.timelineFolded());
        }
    }

    void keep(Stage stage) {
        var dossier = window.workbench().dossier().get();
        var pair = window.workbench().pair().get();
        file.write(new Remembered(
                Remembered.NOTHING.schema(),
                window.look().colours().get().name(),
                window.look().size().get(),
                Math.max(320, stage.getScene().getWidth()),
                Math.max(240, stage.getScene().getHeight()),
                window.timeline().folded().get()
                        && (window.fitting().isLow()
                                || dossier.filter(open -> !open.events().isEmpty())
                                        .isPresent()),
                window.sides().articlesFolded().get() && !window.fitting().hasArticlesAside(),
                window.sides().inspectorFolded().get(),
                window.comparison().cosmetic().get(),
                window.comparison().reading().get().name(),
                dossier.map(open -> open.id()).orElse(""),
                pair.map(Pair::old).map(draft -> draft.id()).orElse(""),
                pair.map(Pair::now).map(draft -> draft.id()).orElse(""),
                window.workbench().unit().get().map(unit -> unit.unit().id()).orElse("")));
    }
}
