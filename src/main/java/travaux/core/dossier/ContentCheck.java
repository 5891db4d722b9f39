package travaux.core.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import travaux.core.fetching.AddressTemplate;
import travaux.core.record.EventDate;

/** What the shape of a file cannot say: order of time, sources of elements, texts beside elements. */
final class ContentCheck {

    private final DossierFiles files;
    private final Faults faults;

    ContentCheck(DossierFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    void check() {
        files.file(DossierFiles.DOSSIER)
                .ifPresent(file -> addresses(Fields.of(file.root(), Spot.whole(DossierFiles.DOSSIER))));
        inOrder(files.entries(DossierFiles.DRAFTS, "drafts"));
        files.entries(DossierFiles.DRAFTS, "drafts").forEach(draft -> {
            draft.entries("articles").forEach(this::article);
            notBoth(draft);
        });
        files.entries(DossierFiles.EVENTS, "events").forEach(event -> {
            span(event);
            if (isInEnglish()) {
                event.entries("votes").forEach(this::motion);
            }
        });
        files.entries(DossierFiles.CONCORDANCE, "rows").forEach(this::pairs);
        files.entries(DossierFiles.ELEMENTS, "grids")
                .forEach(grid -> grid.entries("elements").forEach(element -> cells(grid, element)));
    }

    private void addresses(Fields dossier) {
        for (String address : dossier.texts("addresses")) {
            AddressTemplate.fault(address)
                    .ifPresent(fault -> faults.error(
                            dossier.spot().in("addresses"),
                            fault,
                            "Write an address such as https://example.org/{lang}/{symbol}, with {symbol} where the"
                                    + " symbol stands."));
        }
    }

    private void inOrder(List<Fields> drafts) {
        Optional<Fields> before = Optional.empty();
        for (Fields draft : drafts) {
            if (before.isPresent() && isAfter(before.get(), draft)) {
                faults.error(
                        draft.spot().in("date"),
                        "The draft “" + draft.text("id") + "” of " + draft.text("date") + " stands after “"
                                + before.get().text("id") + "” of "
                                + before.get().text("date") + ".",
                        "Put the drafts in order of time, the oldest first, or correct the date.");
            }
            before = Dates.of(draft, "date").isPresent() ? Optional.of(draft) : before;
        }
    }

    private static boolean isAfter(Fields earlier, Fields later) {
        Optional<EventDate> first = Dates.of(earlier, "date");
        Optional<EventDate> second = Dates.of(later, "date");
        return first.isPresent()
                && second.isPresent()
                && first.get().first().isAfter(second.get().last());
    }

    private void article(Fields article) {
        boolean bare = !article.has("title") && !article.has("subject") && !article.has("content");
        if (bare && !article.has("unverifiedTitle")) {
            faults.error(
                    article.spot(),
                    "An article has neither a title nor a subject.",
                    "Add \"title\" as a source prints it, or \"subject\" in your own words.");
        }
        if (!bare && article.sources().isEmpty()) {
            faults.error(
                    article.spot(),
                    "An article has no source.",
                    "Add \"sources\": [\"…\"] with ids of sources.json. If its title is only general knowledge, call"
                            + " the key \"unverifiedTitle\".");
        }
    }

    private void notBoth(Fields draft) {
        if (!draft.has("text")) {
            return;
        }
        if (draft.has("articles")) {
            faults.error(
                    draft.spot().in("articles"),
                    "The draft “" + draft.text("id") + "” has a text and an account of its articles.",
                    "Keep the text and take \"articles\" out: where the wording is at hand it speaks for itself.");
        }
        for (Fields grid : files.entries(DossierFiles.ELEMENTS, "grids")) {
            if (grid.texts("drafts").contains(draft.text("id"))) {
                faults.error(
                        grid.spot().in("drafts"),
                        "The grid “" + grid.text("id") + "” restates the draft “" + draft.text("id")
                                + "”, which has a text.",
                        "Take the draft out of the grid and its cells: where the wording is at hand it speaks for"
                                + " itself.");
            }
        }
    }

    private boolean isInEnglish() {
        return files.file(DossierFiles.DOSSIER)
                .map(file -> Fields.of(file.root(), Spot.whole(DossierFiles.DOSSIER)))
                .filter(dossier ->
                        dossier.has("language") && !dossier.text("language").startsWith("en"))
                .isEmpty();
    }

    private void motion(Fields vote) {
        String motion = vote.text("motion");
        if (!motion.isBlank() && !motion.startsWith("to ")) {
            String verb = motion.substring(0, 1).toLowerCase(Locale.ROOT) + motion.substring(1);
            faults.warning(
                    vote.spot().in("motion"),
                    "The motion “" + motion + "” does not begin with “to”.",
                    "Write what was moved, since the figures are for and against it: \"to " + verb + "\".");
        }
    }

    private void span(Fields event) {
        Optional<EventDate> start = Dates.of(event, "start");
        Optional<EventDate> end = Dates.of(event, "end");
        if (start.isPresent()
                && end.isPresent()
                && end.get().last().isBefore(start.get().first())) {
            faults.error(
                    event.spot().in("end"),
                    "The event “" + event.text("id") + "” ends before it starts.",
                    "Correct one of the two dates.");
        }
        if (event.has("end") && !event.has("start")) {
            faults.error(
                    event.spot().in("end"),
                    "The event “" + event.text("id") + "” has an end but no start.",
                    "Add \"start\", or call the key \"notLaterThan\" if it had happened by then.");
        }
    }

    /** Lists of several numbers pair off in order, so they must be equally long. */
    private void pairs(Fields row) {
        Map<Integer, String> lengths = new LinkedHashMap<>();
        row.map("numbers", Fields::ownTexts).forEach((draft, numbers) -> {
            if (numbers.size() > 1) {
                lengths.putIfAbsent(numbers.size(), draft);
            }
        });
        if (lengths.size() > 1) {
            faults.error(
                    row.spot().in("numbers"),
                    "The row “" + row.text("id") + "” has lists of different lengths ("
                            + String.join(", ", lengths.values()) + "), so nobody can tell which number became which.",
                    "Write \"?\" where a number is not known, or make a row for each provision.");
        }
    }

    private void cells(Fields grid, Fields element) {
        Set<String> covered = new LinkedHashSet<>(grid.texts("drafts"));
        element.map("cells", cell -> cell).forEach((draft, cell) -> {
            cell(element, draft, cell);
            if (!covered.contains(draft)) {
                faults.warning(
                        cell.spot(),
                        "The element “" + element.text("id") + "” has a cell for “" + draft
                                + "”, which is not among the grid's drafts.",
                        "Add the draft to \"drafts\" of the grid, or take the cell out.");
            }
        });
    }

    private void cell(Fields element, String draft, Fields cell) {
        String state = cell.text("state");
        if (state.equals("unknown") || state.isEmpty()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (cell.sources().isEmpty()) {
            missing.add("source");
        }
        if (!cell.has("confidence")) {
            missing.add("confidence");
        }
        for (String what : missing) {
            faults.error(
                    cell.spot(),
                    "The element “" + element.text("id") + "” is " + state + " in “" + draft + "” without a " + what
                            + ".",
                    "Add the " + what
                            + ", or write \"state\": \"unknown\": only who has seen the wording can say what it"
                            + " names.");
        }
    }
}
