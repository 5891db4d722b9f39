package travaux.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.transform.Transform;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Budget;
import travaux.core.work.Library;
import travaux.core.work.OpenedText;
import travaux.core.work.PictureRequest;
import travaux.core.work.Pictures;
import travaux.core.work.UnitFinder;
import travaux.ui.library.OwnTexts;
import travaux.ui.library.Pairs;
import travaux.ui.settings.Look;
import travaux.ui.support.Fonts;
import travaux.ui.support.Messages;
import travaux.ui.support.Page;
import travaux.ui.support.Png;
import travaux.ui.support.Toolkit;
import travaux.ui.support.Workbench.Pair;

/** Draws the window's views as pictures, the very scene a reader sees, with or without a display. */
public final class ViewPictures implements Pictures {

    /** A picture may take longer than a reader would wait. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The reading with the first story of the dossier beside it. */
    private static final String STORY = "story";

    @Override
    public List<String> views() {
        return Stream.concat(Stream.of(Page.values()).map(Pages::id), Stream.of(STORY))
                .toList();
    }

    @Override
    public void draw(PictureRequest request) throws UnusableInputException, IOException {
        draw(request, 1, window -> {});
    }

    /** Draws at a scale, {@code prepare} having set the window up on its thread. */
    void draw(PictureRequest request, double scale, Consumer<MainWindow> prepare)
            throws UnusableInputException, IOException {
        if (!views().contains(request.view())) {
            throw new UnusableInputException(
                    "There is no view “" + request.view() + "”. There is: " + String.join(", ", views()) + ".");
        }
        Desk desk = desk(request);
        Comparer.Made made = Comparer.make(desk.dossier(), desk.pair(), Budget.of(PATIENCE));
        Optional<UnitComparison> unit = Optional.empty();
        if (request.unit().isPresent()) {
            unit = Optional.of(UnitFinder.find(made.comparison(), request.unit().get(), UnitFinder.Side.NEW));
        }
        Optional<UnitComparison> wanted = unit;
        Image image = Toolkit.call(() -> {
            MainWindow window = window(request, desk, made);
            wanted.ifPresent(window.workbench()::open);
            Scene scene = window.scene(request.width(), request.height());
            page(request.view()).ifPresent(window.workbench().page()::set);
            if (request.view().equals(STORY)) {
                window.comparer().follow();
                window.record().playFirst();
            }
            prepare.accept(window);
            return picture(scene, scale);
        });
        Files.write(request.output(), Png.of(image));
    }

    private static Optional<Page> page(String view) {
        return Stream.of(Page.values())
                .filter(page -> Pages.id(page).equals(view))
                .findFirst();
    }

    /** What lies on the desk for a picture. */
    private record Desk(Dossier dossier, Pair pair) {}

    private static Desk desk(PictureRequest request) throws UnusableInputException {
        return switch (request.subject()) {
            case PictureRequest.OfDossier(Dossier dossier, Optional<String> old, Optional<String> now) -> {
                named(dossier, old);
                named(dossier, now);
                yield new Desk(
                        dossier,
                        Pairs.choose(dossier, old.orElse(""), now.orElse(""))
                                .orElseThrow(() -> new UnusableInputException(Messages.text("error.noPair"))));
            }
            case PictureRequest.OfTexts(OpenedText old, OpenedText now) -> {
                DraftEntry left = OwnTexts.entry("old", old.reading());
                DraftEntry right = OwnTexts.entry("new", now.reading());
                yield new Desk(OwnTexts.dossier(left, right), new Pair(left, right));
            }
        };
    }

    private static void named(Dossier dossier, Optional<String> draft) throws UnusableInputException {
        if (draft.isPresent() && dossier.draft(draft.get()).isEmpty()) {
            throw new UnusableInputException("The dossier " + dossier.id() + " has no draft “" + draft.get()
                    + "”. It has: "
                    + String.join(
                            ", ", dossier.drafts().stream().map(DraftEntry::id).toList()) + ".");
        }
    }

    private static MainWindow window(PictureRequest request, Desk desk, Comparer.Made made) {
        Fonts.load();
        MainWindow window = MainWindow.still(Library.standard());
        window.look()
                .colours()
                .set(
                        switch (request.theme()) {
                            case LIGHT -> Look.Colours.LIGHT;
                            case DARK -> Look.Colours.DARK;
                            case CONTRAST -> Look.Colours.CONTRAST;
                        });
        window.workbench().lay(desk.dossier());
        window.workbench().choose(desk.pair());
        window.comparer().show(made);
        return window;
    }

    /** Lists settle only after a second layout: the first tells them how high their cells are. */
    static Image picture(Scene scene, double scale) {
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, scene.getWidth() * scale, scene.getHeight() * scale));
        return scene.getRoot().snapshot(parameters, null);
    }
}
