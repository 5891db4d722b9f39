package travaux.ui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import travaux.core.dossier.Dossier;
import travaux.core.record.Event;
import travaux.core.record.Evidence;
import travaux.core.record.Story;
import travaux.ui.control.Words;
import travaux.ui.control.WordsButton;
import travaux.ui.record.StoryModel.Scene;
import travaux.ui.support.Dates;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;

/** One step: what is told, how well it rests, what is not settled, what is laid beside it, and the sources at its foot. */
final class StepPane extends VBox {

    /** Ids of sources in the order in which the step cites them; their place is the number behind a sentence. */
    private final List<String> cited = new ArrayList<>();

    StepPane(StoryModel model, Scene scene) {
        getStyleClass().add("story-step");
        add(scene.step().heading(), "story-heading");
        scene.step().sentences().forEach(sentence -> tell(sentence, model));
        addPlace(model, scene);
        model.going().dossier().ifPresent(this::addSources);
    }

    private void tell(Story.Sentence sentence, StoryModel model) {
        Evidence evidence = sentence.evidence();
        add(sentence.text(), "story-said");
        if (!evidence.doubt().isEmpty()) {
            add(Messages.text("doubt", evidence.doubt()), "story-doubt");
        }
        List<String> rests = new ArrayList<>();
        rests.add(Messages.text("confidence." + evidence.confidence().wireName()));
        boolean machine = model.going()
                .dossier()
                .map(dossier -> evidence.isMachineMade(dossier.sources()))
                .orElse(false);
        if (machine) {
            rests.add(Messages.text("story.machine"));
        }
        if (!evidence.note().isEmpty()) {
            rests.add(evidence.note());
        }
        add(marks(evidence.sources()) + " " + String.join(" · ", rests), "story-rests");
    }

    private String marks(List<String> sources) {
        return sources.stream()
                .map(id -> {
                    if (!cited.contains(id)) {
                        cited.add(id);
                    }
                    return Messages.text("story.mark", cited.indexOf(id) + 1);
                })
                .collect(Collectors.joining(" "));
    }

    private void addPlace(StoryModel model, Scene scene) {
        List<String> places = new ArrayList<>();
        model.going()
                .dossier()
                .flatMap(dossier -> scene.step().event().flatMap(id -> event(dossier, id)))
                .ifPresent(event -> places.add(Messages.text("story.event", event.title(), Dates.of(event))));
        model.view(scene).ifPresent(view -> {
            String pair =
                    Messages.text("story.pair", view.old().name(), view.now().name());
            places.add(view.unit()
                    .map(unit -> Messages.text("story.pair.unit", pair, UnitWords.label(unit)))
                    .orElse(pair));
        });
        if (!places.isEmpty()) {
            add(Messages.text("story.beside"), "story-head-small");
            Button again = WordsButton.telling(String.join("\n", places), "link", "story-link");
            again.setAccessibleRole(AccessibleRole.HYPERLINK);
            again.setAccessibleText(Messages.text("story.again", String.join(", ", places)));
            again.setOnAction(action -> model.again());
            getChildren().add(again);
        }
    }

    private static java.util.Optional<Event> event(Dossier dossier, String id) {
        return dossier.events().stream().filter(event -> event.id().equals(id)).findFirst();
    }

    private void addSources(Dossier dossier) {
        add(Messages.text("story.sources"), "story-head-small");
        for (int at = 0; at < cited.size(); at++) {
            var source = dossier.sources().get(cited.get(at));
            String what = source == null ? cited.get(at) : source.what();
            String weak = source != null && source.isMachineMade() ? " · " + Messages.text("source.machine") : "";
            add(Messages.text("story.source", at + 1, what + weak), "story-rests");
        }
    }

    private void add(String words, String styleClass) {
        Words label = new Words(words, styleClass);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
    }
}
