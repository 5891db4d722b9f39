package travaux.ui.library;

import java.util.Optional;
import javafx.util.StringConverter;
import travaux.core.importing.Convention;
import travaux.ui.support.Messages;

/** What conventions are called where one is chosen; empty for the one that is found. */
final class ConventionNames extends StringConverter<Optional<Convention>> {

    @Override
    public String toString(Optional<Convention> convention) {
        if (convention == null || convention.isEmpty()) {
            return Messages.text("import.convention.found");
        }
        return Messages.text(
                switch (convention.get()) {
                    case BRACKETS -> "import.convention.brackets";
                    case GAZETTE -> "import.convention.gazette";
                    case COLOUR -> "import.convention.colour";
                });
    }

    @Override
    public Optional<Convention> fromString(String words) {
        throw new UnsupportedOperationException("conventions are chosen, not written");
    }
}
