package travaux.ui.shell;

import java.util.function.Consumer;
import travaux.ui.support.Messages;

/** Opens an address where the system opens addresses, once the window knows how; until then it says the address. */
final class Browser {

    private Consumer<String> opens;

    Browser(Consumer<String> say) {
        opens = address -> say.accept(Messages.text("browser.none", address));
    }

    void with(Consumer<String> way) {
        opens = way;
    }

    void open(String address) {
        opens.accept(address);
    }
}
