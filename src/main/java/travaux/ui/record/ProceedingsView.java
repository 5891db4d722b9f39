package travaux.ui.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.record.Slip;
import travaux.ui.control.Chips;
import travaux.ui.control.EmptyPage;
import travaux.ui.control.Words;
import travaux.ui.control.Writing;
import travaux.ui.record.Proceeding.Kind;
import travaux.ui.support.Messages;

/** The page of the record: what narrows it, its kinds with their counts, the entries, and the sources of the chosen one. */
public final class ProceedingsView extends VBox {

    private final ProceedingsModel model;
    private final Consumer<String> browse;
    private final Chips chips = new Chips(6);
    private final ComboBox<Optional<DraftEntry>> draft = new ComboBox<>();
    private final Words note = new Words("record-aside");
    private final ListView<Proceeding> list = new ListView<>();
    private final StackPane body = new StackPane();
    private final StackPane foot = new StackPane();

    /** Shows a model; {@code browse} opens an address. */
    public ProceedingsView(ProceedingsModel model, Consumer<String> browse) {
        this.model = model;
        this.browse = browse;
        getStyleClass().addAll("record-page", "proceedings");
        list.setId("proceedings-list");
        list.setAccessibleText(Messages.text("record.spoken"));
        list.setCellFactory(view -> new ProceedingCell(this::span));
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        getChildren().addAll(head(), body, foot);
        listen();
        model.open();
    }

    private VBox head() {
        TextField words = field("proceedings-words", "record.words.prompt", model.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        TextField article = field("proceedings-article", "record.article.prompt", model.article());
        article.getStyleClass().add("field-short");
        TextField delegation = field("proceedings-delegation", "record.delegation.prompt", model.delegation());
        delegation.getStyleClass().add("field-middle");
        fillDrafts();
        note.setMinHeight(USE_PREF_SIZE);
        VBox head = new VBox(8, new HBox(8, words, article, draft, delegation), chips, note);
        head.setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().add("record-head");
        return head;
    }

    private void fillDrafts() {
        draft.setId("proceedings-draft");
        draft.setAccessibleText(Messages.text("record.draft.prompt"));
        draft.getStyleClass().add("field-middle");
        draft.setMaxHeight(Double.MAX_VALUE);
        draft.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<DraftEntry> entry) {
                return entry == null ? "" : entry.map(DraftEntry::name).orElse(Messages.text("record.draft.prompt"));
            }

            @Override
            public Optional<DraftEntry> fromString(String name) {
                throw new UnsupportedOperationException("drafts are chosen, not written");
            }
        });
        model.going().workbench().dossier().subscribe(open -> {
            draft.getItems().setAll(List.of(Optional.empty()));
            open.map(Dossier::drafts)
                    .orElse(List.of())
                    .forEach(one -> draft.getItems().add(Optional.of(one)));
            draft.setValue(Optional.empty());
        });
        draft.setOnAction(action ->
                model.draft().set(Optional.ofNullable(draft.getValue()).flatMap(one -> one)));
        model.draft().subscribe(draft::setValue);
    }

    private void listen() {
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.setOnKeyPressed(key -> {
            Proceeding entry = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && entry != null) {
                entry.article()
                        .ifPresent(place -> model.going().unit(place.draft().id(), place.unit()));
                key.consume();
            }
        });
        model.answer().subscribe(this::show);
        model.kind().subscribe(this::show);
        show();
    }

    private void show() {
        ProceedingsModel.Answer answer = model.answer().get();
        chips.show(Stream.concat(
                        Stream.of(Optional.<Kind>empty()),
                        Stream.of(Kind.values()).map(Optional::of))
                .map(this::chip)
                .toList());
        String told = model.kind().get().map(ProceedingsView::note).orElse(Messages.text("positions.caution"));
        note.say(answer.hidden() == 0 ? told : told + " " + Messages.text("record.hidden", answer.hidden()));
        list.getItems().setAll(model.shown());
        list.getSelectionModel().clearSelection();
        list.scrollTo(0);
        chosen(null);
        body.getChildren()
                .setAll(
                        !answer.problem().isEmpty()
                                ? Empty.saying(Messages.text("record.sorry"), answer.problem())
                                : model.shown().isEmpty() ? nothing() : list);
    }

    private EmptyPage nothing() {
        if (model.isNarrowed()) {
            // "5" may have become "6": whose number it is has to be said
            boolean ofLast =
                    !model.article().get().isBlank() && model.draft().get().isEmpty();
            return Empty.of("record.none.title", ofLast ? "record.none.article.advice" : "record.none.advice");
        }
        return model.count(Optional.empty()) > 0
                ? Empty.of("record.none.title", "record.none.kind.advice")
                : Empty.of("record.none.empty.title", "record.none.empty.advice");
    }

    /** What is to be known of a kind before it is read. */
    private static String note(Kind kind) {
        return Messages.text(
                switch (kind) {
                    case POSITION -> "positions.caution";
                    case EXPLANATION -> "record.note.explanation";
                    case TERM -> "record.note.term";
                    case CLAIM -> "record.note.claim";
                    case STATEMENT -> "record.note.statement";
                    case PLAN -> "record.note.plan";
                });
    }

    private Chips.Chip chip(Optional<Kind> kind) {
        String key = kind.map(one -> switch (one) {
                    case POSITION -> "record.filter.positions";
                    case EXPLANATION -> "record.filter.explanations";
                    case TERM -> "record.filter.terms";
                    case CLAIM -> "record.filter.claims";
                    case STATEMENT -> "record.filter.statements";
                    case PLAN -> "record.filter.plans";
                })
                .orElse("record.filter.all");
        return new Chips.Chip(
                Messages.text(key, model.count(kind)),
                model.kind().get().equals(kind),
                () -> model.kind().set(kind));
    }

    private SlipBar.Span span() {
        List<Slip> slips = model.answer().get().entries().stream()
                .flatMap(entry -> entry.slip().stream())
                .toList();
        return SlipBar.Span.around(slips);
    }

    private void chosen(@Nullable Proceeding entry) {
        model.choose(Optional.ofNullable(entry));
        foot.setVisible(entry != null);
        foot.setManaged(entry != null);
        if (entry != null) {
            foot.getChildren().setAll(new ProceedingPane(entry, model.going(), browse));
        }
    }

    private static TextField field(String id, String key, StringProperty words) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(Messages.text(key));
        field.setAccessibleText(Messages.text(key));
        Writing.follow(field);
        Writing.emptyByEscape(field);
        field.textProperty().bindBidirectional(words);
        return field;
    }
}
