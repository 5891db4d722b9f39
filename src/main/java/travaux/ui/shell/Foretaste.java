package travaux.ui.shell;

import java.nio.ByteBuffer;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import travaux.core.diff.DraftComparison;
import travaux.core.dossier.Dossier;
import travaux.core.work.Library;
import travaux.ui.concordance.ArticlesModel;
import travaux.ui.settings.Likeness;
import travaux.ui.settings.Remembered;
import travaux.ui.settings.SettingsFile;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench;

/**
 * What the next start will show, drawn once the last window is closed, and shown while that start makes ready. It is the window
 * itself, with a sign on it that says so: made of the same parts from the same settings, not a copy of what the reader had before
 * the eyes, which may be a page or a place that no start opens.
 */
final class Foretaste {

    private Foretaste() {}

    /**
     * Draws it from what lies on a window that was closed and what the settings remember of it; nothing where a start would open
     * something else, or where no words are compared.
     *
     * @param scale pixels of the screen for one of the window
     */
    static Optional<Likeness> of(MainWindow closed, Library library, SettingsFile settings, double scale) {
        Workbench desk = closed.workbench();
        boolean opensAgain = desk.dossier()
                .get()
                .map(Dossier::id)
                .filter(id -> library.ids().contains(id))
                .isPresent();
        if (!opensAgain
                || desk.pair().get().isEmpty()
                || desk.comparison().get().isEmpty()) {
            return Optional.empty();
        }
        MainWindow next = MainWindow.still(library);
        Remembered remembered = new Memory(next, settings).restore();
        Scene scene = next.scene(remembered.width(), remembered.height());
        next.workbench().lay(desk.dossier().get().orElseThrow());
        next.workbench().choose(desk.pair().get().orElseThrow());
        next.comparer().want(remembered.unit());
        next.comparer().show(made(desk));
        next.root().getChildren().add(sign());
        return Optional.of(likeness(ViewPictures.picture(scene, scale), scale));
    }

    private static Comparer.Made made(Workbench desk) {
        DraftComparison comparison = desk.comparison().get().orElseThrow();
        return new Comparer.Made(
                comparison,
                ArticlesModel.countRecord(
                        desk.dossier().get().orElseThrow(), desk.pair().get().orElseThrow(), comparison));
    }

    private static Label sign() {
        Label sign = new Label(Messages.text("window.opening"));
        sign.getStyleClass().add("opening-sign");
        StackPane.setAlignment(sign, Pos.BOTTOM_CENTER);
        return sign;
    }

    private static Likeness likeness(Image image, double scale) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        byte[] pixels = new byte[width * height * Likeness.DEPTH];
        image.getPixelReader()
                .getPixels(
                        0, 0, width, height, PixelFormat.getByteBgraPreInstance(), pixels, 0, width * Likeness.DEPTH);
        return new Likeness(isDark(), scale, width, height, pixels);
    }

    /**
     * Shows it on a stage that is not shown yet, unless the screen is another by now. Nothing on it answers, which the mouse says.
     *
     * @return whether it is shown
     */
    static boolean show(Likeness likeness, Stage stage, double scale) {
        if (likeness.dark() != isDark() || likeness.scale() != scale) {
            return false;
        }
        ImageView view = new ImageView(new WritableImage(new PixelBuffer<>(
                likeness.width(),
                likeness.height(),
                ByteBuffer.wrap(likeness.pixels()),
                PixelFormat.getByteBgraPreInstance())));
        view.setFitWidth(likeness.width() / scale);
        view.setFitHeight(likeness.height() / scale);
        StackPane room = new StackPane(view);
        room.setId("foretaste");
        room.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        room.setAccessibleText(Messages.text("window.opening"));
        Scene scene = new Scene(room);
        scene.setCursor(Cursor.WAIT);
        stage.setScene(scene);
        stage.setTitle(Messages.text("bar.title"));
        stage.show();
        return true;
    }

    private static boolean isDark() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }
}
