package travaux;

import travaux.core.work.Pictures;
import travaux.ui.shell.TravauxApp;
import travaux.ui.shell.ViewPictures;

/** The one way to the screen. Loading this class needs JavaFX. */
final class Screen {
    private Screen() {}

    /** Opens the window and returns when it is closed. */
    static void openWindow() {
        TravauxApp.launch(new String[0]);
    }

    /** Draws views without a display. */
    static Pictures pictures() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        return new ViewPictures();
    }
}
