package travaux.ui.completing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import travaux.ui.control.ShareBar;
import travaux.ui.control.Words;
import travaux.ui.support.LanguageNames;
import travaux.ui.support.Messages;

/** The page on which a dossier is completed: how many texts are at hand, and each draft with the ways to its text. */
public final class CompletingView extends VBox {

    private final CompletingModel model;
    private final Consumer<String> browse;
    private final Words count = new Words("complete-count");
    private final Words about = new Words("record-aside");
    private final Words problem = new Words("complete-problem");
    private final ShareBar share = new ShareBar();
    private final HBox asked = new HBox(8);
    private final ComboBox<String> language = new ComboBox<>();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final List<DraftPane> panes = new ArrayList<>();
    /** Of the draft that something was done with last: it gets the keyboard when the page comes back. */
    private String last = "";

    /** Shows a model; {@code browse} opens an address. */
    public CompletingView(CompletingModel model, Consumer<String> browse) {
        this.model = model;
        this.browse = browse;
        setId("complete-page");
        getStyleClass().addAll("record-page", "complete-page");
        fillAsked();
        problem.setId("complete-problem");
        Words title = new Words(Messages.text("complete.title").toUpperCase(Locale.getDefault()), "record-caption");
        about.setMinHeight(USE_PREF_SIZE);
        VBox head = new VBox(6, title, count, share, about, asked, problem);
        head.setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().add("record-head");
        share.getStyleClass().add("complete-share");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        listen();
    }

    private void listen() {
        model.drafts().subscribe(this::fill);
        model.fetches().current().subscribe(this::follow);
        model.problem().subscribe(why -> {
            problem.say(why);
            problem.setVisible(!why.isEmpty());
            problem.setManaged(!why.isEmpty());
        });
        model.language().subscribe(chosen -> {
            language.setValue(chosen);
            panes.forEach(pane -> pane.link(chosen));
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                takeUp();
            }
        });
    }

    private void fillAsked() {
        Label caption = new Label(Messages.text("complete.language"));
        caption.getStyleClass().add("record-kind");
        caption.setLabelFor(language);
        language.setId("complete-language");
        language.setAccessibleText(Messages.text("complete.language"));
        language.setConverter(new StringConverter<>() {
            @Override
            public String toString(String code) {
                return code == null ? "" : LanguageNames.of(code);
            }

            @Override
            public String fromString(String words) {
                throw new UnsupportedOperationException("languages are chosen, not written");
            }
        });
        language.setOnAction(action -> Optional.ofNullable(language.getValue()).ifPresent(model.language()::set));
        asked.setAlignment(Pos.CENTER_LEFT);
        asked.getChildren().addAll(caption, language);
    }

    private void fill(List<Wanted> drafts) {
        panes.clear();
        drafts.forEach(draft -> panes.add(
                new DraftPane(draft, model, browse, () -> last = draft.draft().id())));
        list.getChildren().setAll(panes);
        boolean none = drafts.isEmpty();
        for (Node figure : List.of(count, share)) {
            figure.setVisible(!none);
            figure.setManaged(!none);
        }
        count.say(model.count());
        share.set(
                none ? List.of() : List.of(new ShareBar.Share((double) model.here() / drafts.size(), "complete-here")));
        boolean missing = model.here() < drafts.size();
        about.setVisible(missing);
        about.setManaged(missing);
        boolean fetched = drafts.stream().anyMatch(Wanted::canBeFetched);
        about.say(Messages.text(fetched ? "complete.about" : "complete.about.dropped"));
        asked.setVisible(fetched);
        asked.setManaged(fetched);
        if (!none) {
            String own = drafts.getFirst().dossier().language();
            language.getItems().setAll(Languages.offered(own));
            language.setValue(model.language().get());
        }
        panes.forEach(pane -> pane.link(model.language().get()));
        follow(model.fetches().current().get());
        takeUp();
    }

    private void follow(Optional<Fetch> fetch) {
        boolean busy = model.fetches().isComing();
        panes.forEach(pane -> pane.follow(fetch.filter(one -> one.draft().equals(pane.draftId())), busy));
    }

    private void takeUp() {
        if (getScene() != null && !last.isEmpty()) {
            panes.stream()
                    .filter(pane -> pane.draftId().equals(last))
                    .findFirst()
                    .ifPresent(DraftPane::begin);
        }
    }
}
