package travaux.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import travaux.core.text.UnitKind;

/**
 * Names for units, readable and the same each time the same text is read: {@code preamble}, {@code art-3bis},
 * {@code part-II}, {@code ch-II}, {@code sec-3a}, {@code annex-I}, {@code other}. What stands in an annex carries the annex's
 * name ({@code annex-I.art-1}); a name already taken is qualified by its parent's ({@code part-II.art-1}) or, failing that,
 * counted ({@code art-5-2}).
 */
final class UnitIds {

    private UnitIds() {}

    /** One id for each plan, in order. */
    static List<String> of(List<UnitPlan> plans) {
        List<String> ids = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        for (UnitPlan plan : plans) {
            String base = base(plan.heading());
            String parent = plan.parent().isPresent() ? ids.get(plan.parent().getAsInt()) : "";
            boolean inAnnex = parent.startsWith("annex");
            String id = inAnnex ? parent + "." + base : base;
            if (taken.contains(id) && !parent.isEmpty() && !inAnnex) {
                id = parent + "." + base;
            }
            String unique = id;
            while (!taken.add(unique)) {
                unique = id + "-" + counts.merge(id, 2, (count, two) -> count + 1);
            }
            ids.add(unique);
        }
        return ids;
    }

    private static String base(Block.Heading heading) {
        String number = heading.number().replaceAll("[^\\p{L}\\p{Nd}.]", "");
        return number.isEmpty() ? prefix(heading.kind()) : prefix(heading.kind()) + "-" + number;
    }

    private static String prefix(UnitKind kind) {
        return switch (kind) {
            case PREAMBLE -> "preamble";
            case PART -> "part";
            case CHAPTER -> "ch";
            case SECTION -> "sec";
            case ARTICLE -> "art";
            case ANNEX -> "annex";
            case OTHER -> "other";
        };
    }
}
