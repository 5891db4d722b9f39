package travaux.core.importing.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import travaux.core.importing.NumberFormat;
import travaux.core.importing.docx.LeftOut.Kind;
import travaux.core.importing.docx.WordLists.Item;
import travaux.core.importing.xml.XmlElement;

/** Counts list items in document order and writes the number that stands before each. */
final class CountLists {

    private static final int LEVELS = 9;
    private static final int NOT_BEGUN = -1;

    private final WordLists lists;
    private final LeftOut leftOut;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<Item> started = new HashSet<>();

    CountLists(WordLists lists, LeftOut leftOut) {
        this.lists = lists;
        this.leftOut = leftOut;
    }

    /**
     * What stands before a paragraph.
     *
     * @param text the number with all around it, space after it included; empty for a bullet
     * @param level of the list, from 0
     */
    record Label(String text, int level) {}

    /** The label of the next paragraph of the document, if it is an item of a list. */
    Optional<Label> next(XmlElement properties) {
        return lists.item(properties).map(item -> new Label(count(item), item.level()));
    }

    private String count(Item item) {
        int[] counter = counters.computeIfAbsent(lists.counted(item.list()), _ -> fresh());
        ListLevel level = lists.level(item.list(), item.level());
        boolean restarts = lists.startOverride(item.list(), item.level()).isPresent() && started.add(item);
        boolean first = counter[item.level()] == NOT_BEGUN || restarts;
        counter[item.level()] = first ? level.start() : counter[item.level()] + 1;
        restartDeeper(item, counter);
        return level.isBullet() ? "" : written(item, level, counter);
    }

    private static int[] fresh() {
        int[] counter = new int[LEVELS];
        Arrays.fill(counter, NOT_BEGUN);
        return counter;
    }

    private void restartDeeper(Item item, int[] counter) {
        for (int deeper = item.level() + 1; deeper < LEVELS; deeper++) {
            int after = lists.level(item.list(), deeper).restartAfter();
            if (after < 0 || (after > 0 && item.level() + 1 <= after)) {
                counter[deeper] = NOT_BEGUN;
            }
        }
    }

    private String written(Item item, ListLevel level, int[] counter) {
        StringBuilder written = new StringBuilder();
        String text = level.text();
        for (int i = 0; i < text.length(); i++) {
            boolean isNumber = text.charAt(i) == '%' && i + 1 < text.length() && isLevel(text.charAt(i + 1));
            if (isNumber) {
                written.append(number(item, text.charAt(++i) - '1', level, counter));
            } else {
                written.append(text.charAt(i));
            }
        }
        return written.toString().isBlank() ? "" : written + level.suffix();
    }

    private static boolean isLevel(char c) {
        return c >= '1' && c <= '9';
    }

    /** A wider level that has no item yet shows its first number, as Word does. */
    private String number(Item item, int of, ListLevel shown, int[] counter) {
        ListLevel level = lists.level(item.list(), of);
        if (level.isBullet()) {
            return "";
        }
        if (counter[of] == NOT_BEGUN) {
            counter[of] = level.start();
        }
        String format = shown.legal() ? "decimal" : level.format();
        return NumberFormat.write(format, counter[of]).orElseGet(() -> {
            leftOut.count(Kind.NUMBERING);
            return Integer.toString(counter[of]);
        });
    }
}
