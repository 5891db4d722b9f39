package travaux.core.reading;

import java.util.Map;
import java.util.TreeMap;
import travaux.core.text.Numbering;

/** Reads lettered headings in order, so that {@code I.} after {@code H.} is a letter and no Roman numeral. */
final class LettersInOrder {

    /** So many letters in order are no accident. */
    private static final int RUN = 3;

    private final TreeMap<Integer, Run> byLevel = new TreeMap<>();
    private int last;

    /** How many headings of a level stood in order, and the letter of the last. */
    private record Run(char letter, int length) {

        boolean goesOn(char next) {
            return next == letter + 1 || next == letter;
        }
    }

    /** The heading as it is to be read. Headings are to be handed over in order. */
    NumberedTitle read(NumberedTitle title) {
        String number = title.number();
        boolean single = number.length() == 1 && Character.isLetter(number.charAt(0));
        boolean next = single && last > 0 && number.charAt(0) == last + 1;
        NumberedTitle read = next && title.numeral() == NumberedTitle.Numeral.ROMAN
                ? new NumberedTitle(NumberedTitle.Numeral.LETTER, number, title.label(), title.title())
                : title;
        if (read.numeral() == NumberedTitle.Numeral.LETTER) {
            last = single || isSuffixed(number) ? number.charAt(0) : 0;
        }
        return read;
    }

    private static boolean isSuffixed(String number) {
        return number.length() > 1 && number.substring(1).matches(Numbering.SUFFIX);
    }

    /**
     * The level of a heading, by its letter where that says more than how it is set: {@code G.} set like {@code B.} but next
     * after the {@code F.} below {@code B.} stands beside {@code F.}
     *
     * @param level as it is set
     */
    int level(NumberedTitle title, int level) {
        if (title.numeral() != NumberedTitle.Numeral.LETTER || title.number().isEmpty()) {
            return level;
        }
        char letter = title.number().charAt(0);
        int found = goesOn(letter, level)
                ? level
                : byLevel.tailMap(level, false).entrySet().stream()
                        .filter(deeper -> deeper.getValue().length() >= RUN)
                        .filter(deeper -> deeper.getValue().goesOn(letter))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(level);
        Run before = byLevel.get(found);
        int length = before != null && before.goesOn(letter) ? before.length() + 1 : 1;
        byLevel.tailMap(found, false).clear();
        byLevel.put(found, new Run(letter, length));
        return found;
    }

    private boolean goesOn(char letter, int level) {
        Run before = byLevel.get(level);
        return before != null && before.goesOn(letter);
    }
}
