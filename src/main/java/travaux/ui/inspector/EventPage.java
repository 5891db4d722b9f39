package travaux.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import travaux.core.dossier.Dossier;
import travaux.core.record.Event;
import travaux.core.record.PlannedStep;
import travaux.core.record.Slip;
import travaux.core.record.Vote;
import travaux.core.work.AsItStood;
import travaux.ui.control.Tips;
import travaux.ui.control.Words;
import travaux.ui.control.WordsButton;
import travaux.ui.support.Dates;
import travaux.ui.support.Messages;
import travaux.ui.support.SlipWords;
import travaux.ui.support.StoodThen;
import travaux.ui.support.Workbench;

/** Everything the record says of one event. */
final class EventPage extends VBox {

    /** Shows an event of the dossier on a desk, on which the text of its time can be laid. */
    EventPage(Event event, Dossier dossier, Workbench workbench) {
        getStyleClass().add("inspector-page");
        add(event.title(), "inspector-title");
        String where = event.place().isEmpty() ? "" : " · " + event.place();
        add(Dates.of(event) + where, "inspector-note");
        add(event.description(), "inspector-said");
        addThen(event, dossier, workbench);
        if (!event.symbols().isEmpty()) {
            add(Messages.text("event.documents", String.join(", ", event.symbols())), "inspector-note");
        }
        if (!event.symbolsUnverified().isEmpty()) {
            add(
                    Messages.text("event.documents.unverified", String.join(", ", event.symbolsUnverified())),
                    "inspector-note");
        }
        event.votes().forEach(this::addVote);
        dossier.planned().stream()
                .filter(step -> event.planned().contains(step.id()))
                .forEach(step -> addPlanned(step, dossier.events()));
        add(event.note(), "inspector-note");
        addSources(event, dossier);
    }

    /** The way to the text as it stood then, or to what is known of it, and what is to be said of it. */
    private void addThen(Event event, Dossier dossier, Workbench workbench) {
        Optional<AsItStood> then = StoodThen.at(workbench, event);
        if (then.isEmpty()) {
            boolean texts =
                    dossier.drafts().stream().anyMatch(draft -> draft.state().isComparableByWords());
            add(Messages.text(texts ? "event.stood.none" : "event.stood.none.elements"), "inspector-note");
            return;
        }
        AsItStood text = then.get();
        boolean words = text.draft().state().isComparableByWords();
        getChildren().add(way(text, words, () -> StoodThen.read(workbench, event)));
        text.lacking()
                .ifPresent(draft -> add(
                        Messages.text(words ? "event.stood.lacking" : "event.stood.elements.lacking", draft.name()),
                        "inspector-note"));
        text.perhaps().ifPresent(draft -> add(Messages.text("event.stood.perhaps", draft.name()), "inspector-note"));
        if (text.isFirst()) {
            add(Messages.text(words ? "event.stood.first" : "event.stood.elements.first"), "inspector-note");
        }
    }

    private static Button way(AsItStood text, boolean words, Runnable go) {
        String said = Messages.text(
                words ? "event.stood" : "event.stood.elements", text.draft().name());
        Button read = new WordsButton(said, "field-button");
        read.setId("event-stood");
        read.setMaxWidth(Double.MAX_VALUE);
        String pair =
                Messages.text("event.stood.pair", text.old().name(), text.now().name());
        Tips.on(read, pair);
        read.setAccessibleText(said + ". " + pair);
        read.setOnAction(action -> go.run());
        return read;
    }

    private void addSources(Event event, Dossier dossier) {
        if (!event.doubt().isEmpty()) {
            add(Messages.text("doubt", event.doubt()), "inspector-doubt");
        }
        add(
                Messages.text(
                        "event.sources",
                        Messages.text("confidence." + event.confidence().wireName())),
                "inspector-head");
        event.sources().forEach(id -> {
            var source = dossier.sources().get(id);
            if (source != null) {
                getChildren().add(new SourceLine(source));
            }
        });
    }

    private void addVote(Vote vote) {
        add(Messages.text("event.vote"), "inspector-head");
        add(
                Messages.text("event.motion", vote.motion(), vote.mover().orElse(Messages.text("event.mover.unknown"))),
                "inspector-said");
        vote.provision().ifPresent(place -> add(Messages.text("event.provision", place), "inspector-note"));
        String figures = Messages.text(
                "event.figures", figure(vote.inFavour()), figure(vote.against()), figure(vote.abstaining()));
        getChildren().addAll(voteBar(vote));
        add(Messages.text("event.result", figures, vote.result()), "inspector-note");
        add(vote.note(), "inspector-note");
    }

    private static List<Node> voteBar(Vote vote) {
        return vote.inFavour().isPresent() && vote.against().isPresent() ? List.of(new VoteBar(vote)) : List.of();
    }

    private void addPlanned(PlannedStep step, List<Event> events) {
        add(Messages.text("event.planned"), "inspector-head");
        add(step.step(), "inspector-said");
        add(Messages.text("event.planned.when", Dates.inWords(step.planned())), "inspector-said");
        add(Messages.text("event.planned.happened", Dates.inWords(step.happened())), "inspector-said");
        Slip.of(step, events).ifPresent(slip -> add(SlipWords.of(slip), "inspector-note"));
    }

    private static String figure(OptionalInt count) {
        return count.isPresent() ? Messages.text("number", count.getAsInt()) : Messages.text("unknown");
    }

    private void add(String words, String styleClass) {
        if (!words.isEmpty()) {
            Words label = new Words(words, styleClass);
            label.setMinHeight(USE_PREF_SIZE);
            getChildren().add(label);
        }
    }
}
