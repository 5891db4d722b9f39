package travaux.ui.record;

import java.util.ArrayList;
import java.util.List;
import travaux.core.record.Story;
import travaux.ui.support.Messages;

/** A step of a story as it is heard. */
final class SpokenStep {

    private SpokenStep() {}

    static String of(StoryModel.Scene scene) {
        List<String> parts = new ArrayList<>();
        parts.add(Messages.text(
                "story.count", scene.at() + 1, scene.story().steps().size()));
        parts.add(scene.step().heading());
        for (Story.Sentence sentence : scene.step().sentences()) {
            parts.add(sentence.text());
            if (!sentence.evidence().doubt().isEmpty()) {
                parts.add(Messages.text("doubt", sentence.evidence().doubt()));
            }
        }
        return String.join("\n", parts);
    }
}
