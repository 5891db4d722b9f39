package travaux.ui.completing;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import travaux.ui.support.Messages;
import travaux.ui.support.Page;
import travaux.ui.support.Workbench;

/** A line below the reading, where a draft that is read is lacking its text: how many texts are at hand, and where to get more. */
public final class TextsStrip extends FlowPane {

    private final CompletingModel model;
    private final Workbench workbench;
    private final Label count = new Label();

    /** Leads to the page on which the dossier is completed. */
    public TextsStrip(CompletingModel model, Workbench workbench) {
        this.model = model;
        this.workbench = workbench;
        getStyleClass().add("texts-strip");
        setMinHeight(USE_PREF_SIZE);
        Hyperlink way = new Hyperlink(Messages.text("complete.way"));
        way.setId("complete-way");
        way.getStyleClass().setAll("link", "record-link");
        way.setMinWidth(USE_PREF_SIZE);
        way.setOnAction(action -> workbench.page().set(Page.COMPLETE));
        getChildren().addAll(count, way);
        model.drafts().subscribe(this::renew);
        workbench.pair().subscribe(this::renew);
        renew();
    }

    private void renew() {
        boolean lacking = workbench
                .pair()
                .get()
                .filter(pair -> !pair.old().state().isComparableByWords()
                        || !pair.now().state().isComparableByWords())
                .isPresent();
        count.setText(model.count());
        setVisible(lacking && !count.getText().isEmpty());
        setManaged(isVisible());
    }
}
