package travaux.core.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import travaux.core.text.Note;
import travaux.core.text.Place;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;
import travaux.core.text.UnitText;

/**
 * Makes units of what sources show of a draft whose text is not at hand: its articles, the concordance, the elements. Articles
 * with a number come first, in the order of their numbers; those without one follow as their files list them.
 */
final class AccountOfDraft {

    private final String draft;
    private final String language;
    private final List<ConcordanceRow> rows;
    private final Map<String, Slot> numbered = new TreeMap<>(ArticleNumbers.ORDER);
    private final List<Slot> unnumbered = new ArrayList<>();

    private AccountOfDraft(String draft, String language, List<ConcordanceRow> rows) {
        this.draft = draft;
        this.language = language;
        this.rows = rows;
    }

    static Account of(Fields draft, String language, List<ConcordanceRow> rows, List<ElementGrid> grids) {
        AccountOfDraft account = new AccountOfDraft(draft.text("id"), language, rows);
        draft.entries("articles").forEach(account::addArticle);
        rows.forEach(account::addRow);
        grids.stream()
                .filter(grid -> grid.drafts().contains(account.draft))
                .forEach(grid -> grid.lines().forEach(account::addElement));
        return account.built();
    }

    private void addArticle(Fields article) {
        List<String> numbers = article.texts("numbers");
        numbers.forEach(number -> slot(number).add(article));
        if (numbers.isEmpty()) {
            Slot slot = new Slot("", draft);
            slot.add(article);
            article.maybe("concordance").flatMap(id -> ReadRecord.row(rows, id)).ifPresent(slot::add);
            unnumbered.add(slot);
        }
    }

    private void addRow(ConcordanceRow row) {
        List<String> numbers = row.in(draft).orElse(List.of());
        numbers.stream()
                .filter(number -> !number.equals(ConcordanceRow.UNKNOWN_NUMBER))
                .forEach(number -> slot(number).add(row));
        boolean thereWithoutNumber = numbers.equals(List.of(ConcordanceRow.UNKNOWN_NUMBER));
        if (thereWithoutNumber) {
            unnumberedOf(row);
        }
    }

    private void addElement(ElementGrid.Line line) {
        Map<String, String> where = new LinkedHashMap<>();
        line.cells().forEach((id, cell) -> where.put(id, cell.where()));
        ReadRecord.row(rows, line.row())
                .ifPresent(row -> Places.number(row, draft, where)
                        .map(number -> place(number, row))
                        .ifPresent(slot -> Optional.ofNullable(line.cells().get(draft))
                                .ifPresent(cell -> slot.add(cell.element()))));
    }

    private Slot place(String number, ConcordanceRow row) {
        return number.equals(ConcordanceRow.UNKNOWN_NUMBER) ? unnumberedOf(row) : slot(number);
    }

    private Slot slot(String number) {
        return numbered.computeIfAbsent(number, each -> new Slot(each, draft));
    }

    private Slot unnumberedOf(ConcordanceRow row) {
        return unnumbered.stream().filter(slot -> slot.isOf(row)).findFirst().orElseGet(() -> {
            Slot slot = new Slot("", draft);
            slot.add(row);
            unnumbered.add(slot);
            return slot;
        });
    }

    private Account built() {
        Account account = new Account(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        numbered.values().forEach(slot -> add(account, slot, "art-" + slot.number()));
        for (int i = 0; i < unnumbered.size(); i++) {
            add(account, unnumbered.get(i), "unnumbered-" + (i + 1));
        }
        return new Account(List.copyOf(account.units()), List.copyOf(account.accounts()), List.copyOf(account.notes()));
    }

    private void add(Account account, Slot slot, String id) {
        account.units().add(unit(slot, id));
        account.accounts().add(slot.account(id));
        if (slot.hasNoText()) {
            account.notes()
                    .add(new Note(
                            Note.Severity.INFO,
                            "no-text",
                            "The draft left " + label(slot) + " without text.",
                            Place.WHOLE.in(id)));
        }
    }

    private Unit unit(Slot slot, String id) {
        return new Unit(
                id,
                UnitKind.ARTICLE,
                slot.number(),
                label(slot),
                slot.title(),
                0,
                Optional.empty(),
                slot.state(),
                UnitText.EMPTY,
                slot.elements(),
                OptionalInt.empty());
    }

    private String label(Slot slot) {
        return slot.number().isEmpty() ? "" : ArticleNumbers.label(slot.number(), language);
    }
}
