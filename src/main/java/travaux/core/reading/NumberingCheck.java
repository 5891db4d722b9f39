package travaux.core.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import travaux.core.text.Note;
import travaux.core.text.Place;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** Notes what is odd in the numbers of articles: one that occurs twice in its division, one that is passed over. */
final class NumberingCheck {

    private NumberingCheck() {}

    static void check(List<Unit> units, List<Note> notes) {
        Set<String> seen = new HashSet<>();
        String division = "";
        int last = 0;
        for (Unit unit : units) {
            if (unit.kind() != UnitKind.ARTICLE || unit.number().isEmpty()) {
                continue;
            }
            Place place = new Place(unit.page(), java.util.OptionalInt.empty(), unit.id());
            if (!seen.add(unit.parent().orElse("") + " " + unit.number())) {
                notes.add(Notes.warning(
                        "repeated-number",
                        "The number " + unit.number() + " occurs more than once; this one is called " + unit.id() + ".",
                        place));
            }
            int number = leading(unit.number());
            if (!unit.parent().orElse("").equals(division)) {
                division = unit.parent().orElse("");
                last = number == 1 ? 0 : last;
            }
            if (number > last + 1 && last > 0) {
                String missing = number == last + 2
                        ? "Article " + (last + 1) + " is"
                        : "Articles " + (last + 1) + " to " + (number - 1) + " are";
                notes.add(Notes.info("number-passed-over", missing + " not in this text.", place));
            }
            last = number < 0 ? last : number;
        }
    }

    private static int leading(String number) {
        String digits = number.replaceAll("^(\\d{0,6}).*$", "$1");
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }
}
