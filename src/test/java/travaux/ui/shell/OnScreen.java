package travaux.ui.shell;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import travaux.ui.support.Fonts;
import travaux.ui.support.Toolkit;

/** Starts the screen toolkit, without a display, before tests that need one. */
final class OnScreen implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        TravauxApp.quiet();
        Toolkit.start();
        Toolkit.call(() -> {
            Fonts.load();
            return true;
        });
    }
}
