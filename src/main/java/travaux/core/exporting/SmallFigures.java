package travaux.core.exporting;

import java.util.stream.Collectors;

/** Numbers in small raised figures, as they mark a word with the draft it came in. */
public final class SmallFigures {

    private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private SmallFigures() {}

    /** A number, 0 or above. */
    public static String of(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf(FIGURES.charAt(digit - '0')))
                .collect(Collectors.joining());
    }
}
