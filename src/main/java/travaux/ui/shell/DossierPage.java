package travaux.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import travaux.core.dossier.Dossier;
import travaux.ui.control.EmptyPage;
import travaux.ui.library.Opening;
import travaux.ui.library.OwnTexts;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench;

/** A page that only a dossier can fill: where two texts of the reader's own lie on the desk, it says so and offers dossiers. */
final class DossierPage extends StackPane {

    private final Opening opening;
    private final Supplier<? extends Node> maker;
    private @Nullable Node page;
    private @Nullable Node offer;

    /** {@code maker} makes the page once there is something to fill it. */
    DossierPage(Workbench workbench, Opening opening, Supplier<? extends Node> maker) {
        this.opening = opening;
        this.maker = maker;
        setMinHeight(0);
        workbench.dossier().subscribe(this::show);
    }

    private void show(Optional<Dossier> open) {
        getChildren().setAll(open.filter(OwnTexts::areAll).isPresent() ? offer() : page());
    }

    private Node page() {
        if (page == null) {
            page = maker.get();
        }
        return page;
    }

    private Node offer() {
        if (offer == null) {
            offer = new EmptyPage(
                    Messages.text("ownTexts.none.title"),
                    Messages.text("ownTexts.none.advice"),
                    new DossierButtons(opening));
            offer.setId("own-texts");
        }
        return offer;
    }
}
