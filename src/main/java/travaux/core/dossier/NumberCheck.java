package travaux.core.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import travaux.core.record.ProvisionReference;
import travaux.core.record.Stance;
import travaux.core.text.Draft;

/** Whether the numbers of the concordance and the places of elements lead to an article. */
final class NumberCheck {

    private final DossierFiles files;
    private final Faults faults;

    NumberCheck(DossierFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    /** Numbers against the texts that could be read, by draft id. */
    void checkRows(Map<String, Draft> texts) {
        for (Fields row : files.entries(DossierFiles.CONCORDANCE, "rows")) {
            row.map("numbers", numbers -> numbers)
                    .forEach((draft, numbers) -> Optional.ofNullable(texts.get(draft))
                            .ifPresent(text -> numbers(row, draft, numbers, text)));
        }
    }

    private void numbers(Fields row, String draft, Fields numbers, Draft text) {
        for (String number : numbers.ownTexts()) {
            boolean asked = !number.equals(ConcordanceRow.UNKNOWN_NUMBER);
            if (asked && UnitNumbers.find(text, number).isEmpty()) {
                faults.error(
                        numbers.spot(),
                        "The row “" + row.text("id") + "” names “" + number + "” in “" + draft
                                + "”, but its text has no such article, or more than one.",
                        "See with “inspect” how the text is numbered; if the number occurs twice, put its part's"
                                + " before it: II.3.");
            }
        }
    }

    /** What the record says of articles against the texts that could be read. A proposal may be of an article that is not there yet. */
    void checkRecord(Map<String, Draft> texts) {
        files.entries(DossierFiles.POSITIONS, "positions").stream()
                .filter(position -> !position.text("stance").equals(Stance.PROPOSE.wireName()))
                .forEach(position -> followable(position, "position", texts));
        files.entries(DossierFiles.TERMS, "terms").forEach(term -> followable(term, "disputed term", texts));
        files.entries(DossierFiles.STATEMENTS, "statements").forEach(said -> followable(said, "statement", texts));
    }

    private void followable(Fields entry, String what, Map<String, Draft> texts) {
        Optional<Draft> text = entry.maybe("draft").map(texts::get);
        if (text.isEmpty() || entry.has("units")) {
            return;
        }
        ProvisionReference.in(entry.text("article")).stream()
                .map(ProvisionReference::number)
                .filter(number -> UnitNumbers.find(text.get(), number).isEmpty())
                .findFirst()
                .ifPresent(number -> faults.warning(
                        entry.spot().in("article"),
                        "The " + what + " “" + entry.text("id") + "” speaks of “" + entry.text("article")
                                + "”, but the text of “" + entry.text("draft") + "” has no Article " + number
                                + ", or more than one, so it cannot be followed.",
                        "Correct the number or the draft, or add \"units\" with rows of the concordance."));
    }

    /** Elements against the concordance. */
    void checkElements() {
        List<ConcordanceRow> rows = ReadRecord.rows(files);
        for (Fields grid : files.entries(DossierFiles.ELEMENTS, "grids")) {
            for (Fields element : grid.entries("elements")) {
                String id = element.maybe("concordance").orElse(grid.text("concordance"));
                ReadRecord.row(rows, id).ifPresent(row -> element(grid, element, row));
            }
        }
    }

    private void element(Fields grid, Fields element, ConcordanceRow row) {
        Map<String, String> where = new LinkedHashMap<>();
        element.map("cells", cell -> cell).forEach((draft, cell) -> {
            where.put(draft, cell.text("where"));
            agree(cell, draft, element, row);
        });
        for (String draft : grid.texts("drafts")) {
            if (Places.number(row, draft, where).isEmpty()) {
                faults.error(
                        element.spot().in("cells"),
                        "Nothing says in which article of “" + draft + "” the element “" + element.text("id")
                                + "” stands.",
                        "Give one of its cells a \"where\", such as \"24(1)\", or take the draft out of the grid if the"
                                + " provision was not there.");
            }
        }
    }

    private void agree(Fields cell, String draft, Fields element, ConcordanceRow row) {
        Optional<String> article = Places.article(cell.text("where"));
        Optional<List<String>> numbers = row.in(draft);
        if (article.isPresent() && numbers.isPresent() && !numbers.get().contains(article.get())) {
            faults.warning(
                    cell.spot().in("where"),
                    "The element “" + element.text("id") + "” stands in Article " + article.get() + " of “" + draft
                            + "”, but the row “" + row.id() + "” says " + String.join(", ", numbers.get()) + ".",
                    "Correct one of the two, or give the element a \"concordance\" of its own.");
        }
    }
}
