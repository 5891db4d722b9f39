package travaux.core.dossier;

import java.util.List;
import java.util.Optional;
import travaux.core.record.Story;
import travaux.core.text.Note;

/** What the shape of a story cannot say: that it tells something, and that each step leads to drafts and units that are there. */
final class StoryCheck {

    private final DossierFiles files;
    private final TextReader reader;
    private final Faults faults;

    StoryCheck(DossierFiles files, TextReader reader, Faults faults) {
        this.files = files;
        this.reader = reader;
        this.faults = faults;
    }

    void check() {
        files.stories().forEach(file -> {
            Fields story = Fields.of(file.root(), Spot.whole(file.name()));
            something(story, "steps", "A story has no steps", "Add one: { \"heading\": \"…\", \"sentences\": [ … ] }.");
            story.entries("steps").forEach(this::step);
        });
        // Whether a unit is there can be seen only in drafts that are sound.
        if (!files.stories().isEmpty() && isSound()) {
            units();
        }
    }

    private void something(Fields entry, String list, String message, String fix) {
        if (entry.has(list) && entry.entries(list).isEmpty()) {
            faults.error(entry.spot().in(list), message + ".", fix);
        }
    }

    private void step(Fields step) {
        String name = "The step “" + step.text("heading") + "”";
        something(
                step,
                "sentences",
                name + " tells nothing",
                "Add a sentence: { \"text\": \"…\", \"confidence\": \"medium\", \"sources\": [\"…\"] }.");
        List<String> drafts = step.texts("drafts");
        if (step.has("drafts") && (drafts.size() != 2 || drafts.getFirst().equals(drafts.getLast()))) {
            faults.error(
                    step.spot().in("drafts"),
                    name + " sets " + (drafts.size() == 2 ? "a draft beside itself" : drafts.size() + " drafts")
                            + " beside each other.",
                    "Name two different ones, the earlier first: [\"first\", \"second\"].");
        } else if (step.has("drafts")) {
            inOrder(name, drafts, step.spot().in("drafts"));
        }
    }

    private void inOrder(String step, List<String> pair, Spot spot) {
        List<String> all = files.entries(DossierFiles.DRAFTS, "drafts").stream()
                .map(draft -> draft.text("id"))
                .toList();
        if (all.containsAll(pair) && all.indexOf(pair.getFirst()) > all.indexOf(pair.getLast())) {
            faults.error(
                    spot,
                    step + " names the later draft first.",
                    "Name the earlier one first: [\"" + pair.getLast() + "\", \"" + pair.getFirst() + "\"].");
        }
    }

    private boolean isSound() {
        return faults.all().stream().noneMatch(fault -> fault.severity() == Note.Severity.ERROR);
    }

    private void units() {
        Fields dossier =
                Fields.of(files.file(DossierFiles.DOSSIER).orElseThrow().root(), Spot.whole(DossierFiles.DOSSIER));
        ReadDraft read = new ReadDraft(files, dossier, reader);
        List<DraftEntry> drafts = files.entries(DossierFiles.DRAFTS, "drafts").stream()
                .map(read::of)
                .toList();
        List<Story> stories = Stories.of(files);
        for (int at = 0; at < stories.size(); at++) {
            Spot steps = Spot.whole(files.stories().get(at).name()).in("steps");
            for (int step = 0; step < stories.get(at).steps().size(); step++) {
                unit(stories.get(at), step, drafts, steps.in(step).in("unit"));
            }
        }
    }

    private void unit(Story story, int step, List<DraftEntry> drafts, Spot spot) {
        Optional<String> unit = story.steps().get(step).unit();
        if (unit.isEmpty()) {
            return;
        }
        String name = "The step “" + story.steps().get(step).heading() + "”";
        Optional<Story.Drafts> pair = story.draftsAt(step);
        if (pair.isEmpty()) {
            faults.error(
                    spot,
                    name + " names the unit “" + unit.get() + "”, but no drafts.",
                    "Add \"drafts\": [\"first\", \"second\"]; the number is that in the second of them.");
            return;
        }
        String draft = pair.get().now();
        boolean there = drafts.stream()
                .filter(entry -> entry.id().equals(draft))
                .anyMatch(entry -> UnitNumbers.find(entry.draft(), unit.get()).isPresent());
        if (!there) {
            faults.error(
                    spot,
                    name + " leads to the unit “" + unit.get() + "”, but the draft “" + draft
                            + "” has none of that number, or more than one.",
                    "Write its number in the later of the two drafts, that of its part before it if it occurs twice"
                            + " (II.3); or take \"unit\" out.");
        }
    }
}
