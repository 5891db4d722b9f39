package travaux.ui.library;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import travaux.core.importing.pdf.PagePicture;
import travaux.ui.control.Reasoned;
import travaux.ui.control.Tips;
import travaux.ui.support.Messages;

/** The page on which the chosen unit begins, as it looks on paper, with the way to the pages around it. */
final class PagePane extends VBox {

    private final Label caption = new Label();
    private final Label failure = new Label();
    private final ImageView image = new ImageView();
    private final ScrollPane scroll = new ScrollPane(image);
    private final Button back = button("import.page.back", "‹");
    private final Button on = button("import.page.on", "›");

    PagePane(PageModel model) {
        super(6);
        setId("import-page");
        caption.getStyleClass().add("caption");
        failure.getStyleClass().add("muted");
        failure.setWrapText(true);
        HBox.setHgrow(caption, Priority.ALWAYS);
        caption.setMaxWidth(Double.MAX_VALUE);
        back.setOnAction(event -> model.turn(-1));
        on.setOnAction(event -> model.turn(1));
        HBox head = new HBox(6, caption, Tips.around(back), Tips.around(on));
        head.setAlignment(Pos.CENTER_LEFT);
        image.setId("import-page-image");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.fitWidthProperty().bind(scroll.widthProperty().subtract(18));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-picture");
        scroll.setAccessibleText(Messages.text("import.page.spoken"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, failure, scroll);
        model.picture().subscribe(this::show);
        model.failure().subscribe(this::fail);
    }

    private void show(Optional<PagePicture> drawn) {
        caption.setText(drawn.map(page -> Messages.text("import.page.of", page.page(), page.pages()))
                .orElse(Messages.text("import.page.none")));
        image.setImage(drawn.map(page -> new Image(new ByteArrayInputStream(page.png())))
                .orElse(null));
        allow(back, "import.page.back", "import.page.back.not", drawn.map(page -> page.page() > 1));
        allow(on, "import.page.on", "import.page.on.not", drawn.map(page -> page.page() < page.pages()));
        scroll.setVvalue(0);
    }

    private static void allow(Button button, String key, String end, Optional<Boolean> possible) {
        String why = Messages.text(possible.isEmpty() ? "import.page.not" : end);
        Reasoned.allow(button, possible.orElse(false), Messages.text(key), why);
    }

    private void fail(String why) {
        failure.setText(why);
        failure.setVisible(!why.isEmpty());
        failure.setManaged(!why.isEmpty());
    }

    private static Button button(String key, String sign) {
        Button button = new Button(sign);
        button.getStyleClass().setAll("field-button");
        button.setAccessibleText(Messages.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
