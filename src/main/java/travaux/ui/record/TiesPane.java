package travaux.ui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import travaux.core.exporting.PositionWords;
import travaux.core.record.Evidence;
import travaux.core.record.Position;
import travaux.core.record.RegisteredDocument;
import travaux.core.record.Statement;
import travaux.ui.control.Words;
import travaux.ui.control.WordsButton;
import travaux.ui.support.Dates;
import travaux.ui.support.Messages;
import travaux.ui.support.Page;
import travaux.ui.support.UnitWords;

/** The chosen document: all that the register says of it, and the events, drafts and articles it leads to. */
final class TiesPane extends ScrollPane {

    private final VBox box = new VBox();
    private final DocumentsModel model;

    TiesPane(DocumentRow row, DocumentsModel model, Consumer<String> browse) {
        this.model = model;
        getStyleClass().add("record-foot");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        box.getStyleClass().add("record-details");
        addDocument(row);
        model.ties(row).ifPresent(this::addTies);
        row.links().forEach(link -> box.getChildren().add(SourceNote.link(link, browse)));
        if (row.document().link().isEmpty() && !row.links().isEmpty()) {
            add(Messages.text("documents.link.bySymbol"), "record-aside");
        }
        model.ties(row).ifPresent(ties -> {
            add(Messages.text("documents.sources", confidence(row.document())), "record-caption");
            ties.sources().forEach(source -> box.getChildren().add(new SourceNote(source, browse)));
        });
        setContent(box);
    }

    private void addDocument(DocumentRow row) {
        RegisteredDocument document = row.document();
        add(document.title(), "record-title");
        List<String> parts = new ArrayList<>();
        parts.add(row.symbol());
        parts.addAll(document.otherSymbols());
        parts.addAll(List.of(document.type(), document.author(), row.date(), document.language(), hand(row)));
        add(parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")), "record-kind");
        add(document.note(), "record-aside");
    }

    private static String hand(DocumentRow row) {
        return Messages.text(row.atHand() ? "documents.atHand" : "documents.notAtHand.long");
    }

    private static String confidence(RegisteredDocument document) {
        return document.confidence()
                .map(how -> " · " + Messages.text("confidence." + how.wireName()))
                .orElse("");
    }

    private void addTies(Ties ties) {
        FlowPane ways = new FlowPane(12, 2);
        ties.events()
                .forEach(event -> ways.getChildren()
                        .add(way(Messages.text("documents.to.event", event.title(), Dates.of(event)), () -> {
                            model.going().workbench().page().set(Page.READING);
                            model.going().event(Optional.of(event.id()));
                        })));
        ties.drafts()
                .forEach(draft -> ways.getChildren()
                        .add(way(
                                Messages.text("documents.to.draft", draft.name()),
                                () -> model.going().draft(draft.id()))));
        ties.articles()
                .forEach(article -> ways.getChildren()
                        .add(way(
                                Messages.text(
                                        "documents.to.article",
                                        UnitWords.label(article.unit()),
                                        article.draft().name()),
                                () -> model.going().unit(article.draft().id(), article.unit()))));
        if (ways.getChildren().isEmpty()) {
            add(Messages.text("documents.untied"), "record-aside");
        } else {
            box.getChildren().add(ways);
        }
        ties.positions().forEach(position -> add(said(position), "record-said"));
        ties.statements().forEach(statement -> add(said(statement), "record-said"));
    }

    private String said(Position position) {
        String who = model.going()
                .dossier()
                .map(dossier -> position.delegations().stream()
                        .map(dossier.record()::nameOf)
                        .collect(Collectors.joining(", ")))
                .orElse("");
        String what = model.going()
                .dossier()
                .map(dossier -> new PositionWords(dossier).what(position))
                .orElse(position.subject());
        String said = Messages.text("documents.position", who, what);
        return weighed(said, position.evidence());
    }

    private static String said(Statement statement) {
        String who = statement.speaker().or(statement::onBehalfOf).orElse("");
        String text = who.isEmpty() ? statement.text() : Messages.text("documents.statement", who, statement.text());
        return weighed(statement.claim() ? Messages.text("documents.claim", text) : text, statement.evidence());
    }

    private static String weighed(String said, Evidence evidence) {
        return evidence.isWeak() ? Messages.text("record.weak", said) : said;
    }

    private static Button way(String words, Runnable go) {
        Button way = WordsButton.telling(words, "link", "record-link");
        way.setAccessibleRole(AccessibleRole.HYPERLINK);
        way.setOnAction(action -> go.run());
        return way;
    }

    private void add(String words, String styleClass) {
        if (!words.isBlank()) {
            Words label = new Words(styleClass);
            label.tell(words);
            label.setMinHeight(USE_PREF_SIZE);
            box.getChildren().add(label);
        }
    }
}
