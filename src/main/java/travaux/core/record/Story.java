package travaux.core.record;

import java.util.List;
import java.util.Optional;

/**
 * A guided reading: a few steps through a negotiation, each with sentences to read and a place in the record to look at.
 *
 * @param id unique in its dossier
 * @param title for people
 * @param summary what it tells, in a sentence or two, or empty
 * @param steps never empty in a sound dossier
 */
public record Story(String id, String title, String summary, List<Step> steps) {

    /** Copies the steps. */
    public Story {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param heading what it is about
     * @param event id of the event to look at
     * @param drafts which two drafts to set beside each other; left out, those of the step before stay
     * @param unit number of the unit to read, in the later draft; left out, that of the step before stays
     * @param sentences what is told; never empty in a sound dossier
     */
    public record Step(
            String heading,
            Optional<String> event,
            Optional<Drafts> drafts,
            Optional<String> unit,
            List<Sentence> sentences) {

        /** Copies the sentences. */
        public Step {
            sentences = List.copyOf(sentences);
        }
    }

    /** Ids of an earlier and a later draft. */
    public record Drafts(String old, String now) {}

    /**
     * Something told, of one sentence or a few that rest on the same sources.
     *
     * @param text in our own words
     * @param evidence on what it rests, and what that does not settle
     */
    public record Sentence(String text, Evidence evidence) {}

    /** The id by which a step is found: no entry of the record has a slash in its own. */
    public String idOf(int step) {
        return "story/" + id + "/" + (step + 1);
    }

    /** The drafts beside each other at a step, so that a step looks the same from whichever side one comes to it. */
    public Optional<Drafts> draftsAt(int step) {
        return steps.subList(0, step + 1).reversed().stream()
                .flatMap(each -> each.drafts().stream())
                .findFirst();
    }

    /** The unit that is read at a step: its number counts in the drafts of that step, so other drafts end it. */
    public Optional<String> unitAt(int step) {
        for (Step each : steps.subList(0, step + 1).reversed()) {
            if (each.unit().isPresent() || each.drafts().isPresent()) {
                return each.unit();
            }
        }
        return Optional.empty();
    }
}
