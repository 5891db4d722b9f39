package travaux.ui.completing;

import java.io.File;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import travaux.ui.control.Reasoned;
import travaux.ui.control.Tips;
import travaux.ui.control.Words;
import travaux.ui.support.DraftWords;
import travaux.ui.support.Messages;

/** One draft: what it is called and how it is found, whether its text is at hand, and the ways to have it. */
final class DraftPane extends VBox {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Wanted draft;
    private final CompletingModel model;
    private final Consumer<String> browse;
    private final Runnable touched;
    private final Button fetch = new Button();
    private final Button drop = new Button();
    private final Hyperlink page = new Hyperlink(Messages.text("complete.page"));
    private final FlowPane ways = new FlowPane(10, 6);
    private final FetchPane fetching;

    /** {@code touched} is told whenever something is done with the draft. */
    DraftPane(Wanted draft, CompletingModel model, Consumer<String> browse, Runnable touched) {
        this.draft = draft;
        this.model = model;
        this.browse = browse;
        this.touched = touched;
        fetching = new FetchPane(model);
        getStyleClass().addAll("record-item", "complete-draft");
        setAccessibleText(String.join(". ", draft.title(), state(), draft.symbol()));
        getChildren().add(head());
        add(DraftWords.otherNames(draft.draft()), "record-aside");
        add(draft.symbol() + " · " + draft.languages(), "record-kind");
        draft.kept().forEach(text -> getChildren().add(new KeptPane(draft, text, model, touched)));
        fillWays();
        getChildren().addAll(ways, fetching);
        takeDrops();
    }

    String draftId() {
        return draft.draft().id();
    }

    /** Gives the keyboard to the first thing that can be done. */
    void begin() {
        (draft.canBeFetched() && !fetch.isDisabled() ? fetch : drop).requestFocus();
    }

    /** Shows how far the download of this draft has come; while any is coming no other one begins. */
    void follow(Optional<Fetch> fetch, boolean busy) {
        // what is done with the keyboard goes on with it: the button that was pressed is off while a text is coming
        boolean here = isFocusWithin();
        fetching.show(fetch);
        boolean coming = fetch.filter(Fetch.Coming.class::isInstance).isPresent();
        if (here && coming) {
            fetching.begin();
        }
        Reasoned.allow(this.fetch, !busy, this.fetch.getText(), Messages.text("complete.fetch.not"));
        if (here && !coming && fetch.isPresent()) {
            begin();
        }
    }

    /** Leads the link to the official page in a language. */
    void link(String language) {
        Optional<String> address = draft.page(language);
        page.setVisible(address.isPresent());
        page.setManaged(address.isPresent());
        address.ifPresent(to -> {
            page.setAccessibleText(Messages.text("complete.page.spoken", draft.title(), to));
            Tips.on(page, to);
            page.setOnAction(action -> browse.accept(to));
        });
    }

    private HBox head() {
        Label state = new Label(state().toUpperCase(Locale.getDefault()));
        state.getStyleClass().addAll("badge", draft.at().isAtHand() ? "complete-hand" : "complete-missing");
        state.setMinWidth(USE_PREF_SIZE);
        Words title = new Words("record-title");
        title.tell(draft.title());
        HBox head = new HBox(10, title, state);
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private String state() {
        return Messages.text(draft.at().isAtHand() ? "complete.here" : "complete.missing");
    }

    private void fillWays() {
        boolean sure = draft.draft().symbolVerified();
        fetch.setText(Messages.text(sure ? "complete.fetch" : "complete.fetch.try"));
        fetch.setAccessibleText(Messages.text("complete.fetch.spoken", fetch.getText(), draft.title()));
        fetch.getStyleClass().setAll("field-button", "complete-fetch");
        fetch.setOnAction(action -> {
            touched.run();
            model.fetch(draft);
        });
        drop.setText(Messages.text(draft.at().isAtHand() ? "complete.replace" : "complete.drop"));
        drop.setAccessibleText(bringing());
        drop.getStyleClass().setAll("field-button", "complete-drop");
        drop.setOnAction(action -> choose());
        page.getStyleClass().setAll("link", "record-link");
        ways.setRowValignment(javafx.geometry.VPos.CENTER);
        if (draft.canBeFetched()) {
            ways.getChildren().add(Tips.around(fetch));
        }
        ways.getChildren().addAll(drop, page);
    }

    private String bringing() {
        return Messages.text(draft.at().isAtHand() ? "complete.replace.spoken" : "complete.drop.spoken", draft.title());
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(bringing());
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            touched.run();
            model.bring(draft, file.toPath());
        }
    }

    /** The whole draft takes a dropped file, so that nobody has to aim. */
    private void takeDrops() {
        addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (takes(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                pseudoClassStateChanged(OVER, true);
                event.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_EXITED, event -> pseudoClassStateChanged(OVER, false));
        addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (takes(event)) {
                pseudoClassStateChanged(OVER, false);
                touched.run();
                event.setDropCompleted(true);
                event.consume();
                model.bring(draft, event.getDragboard().getFiles().getFirst().toPath());
            }
        });
    }

    private static boolean takes(DragEvent event) {
        return event.getDragboard().hasFiles()
                && event.getDragboard().getFiles().size() == 1
                && event.getDragboard().getFiles().getFirst().isFile();
    }

    private void add(String words, String styleClass) {
        if (!words.isEmpty()) {
            getChildren().add(new Words(words, styleClass));
        }
    }
}
