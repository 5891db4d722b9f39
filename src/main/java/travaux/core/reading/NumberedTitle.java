package travaux.core.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.Numbering;
import travaux.core.text.UnitKind;

/**
 * A heading whose designation is a bare number or letter: {@code 3. Scope}, {@code II. General provisions}, {@code a. Labels}.
 *
 * @param numeral which kind of number it has
 * @param number normalised
 * @param label as written
 * @param title the rest
 */
record NumberedTitle(Numeral numeral, String number, String label, String title) {

    /** Kinds of numbers a heading may carry. */
    enum Numeral {
        DIGITS,
        ROMAN,
        LETTER
    }

    /** The numbers of the divisions it stands in, as in {@code II.A.3}. */
    private static final String WAY = "(?:(?:[IVXL]{1,7}\\.(?:[A-Z]\\.)?|[A-Z]\\.)(?=\\p{Nd}))?";

    private static final Pattern TITLED = Pattern.compile(
            "^((?:\\[|\\s)*\\(?((?:" + WAY + "\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,2})*" + "(?:\\s?" + Numbering.SUFFIX
                    + ")?|[IVXL]{1,7}(?:\\s" + Numbering.SUFFIX
                    + ")?|\\p{L}(?:\\s" + Numbering.SUFFIX
                    + ")?|XX|YY))\\)?(?:\\])?[.):]?(?:\\])?)[\\s\\u00a0]+(?:[-–—][\\s]+)?(\\S.*)$");
    private static final Pattern DIVISIONS = Pattern.compile("^(?:[A-Z]+\\.)+");
    private static final Pattern ROMAN = Pattern.compile("[IVXL]+(?:\\s.*)?");
    private static final Pattern MARKED = Pattern.compile(".*[.):\\]].*");

    static Optional<NumberedTitle> at(String heading) {
        if (heading.length() > 300) {
            return Optional.empty();
        }
        Matcher match = TITLED.matcher(heading);
        if (!match.matches()) {
            return Optional.empty();
        }
        String written = match.group(2);
        boolean digits = Character.isDigit(written.charAt(0))
                || DIVISIONS.matcher(written).lookingAt();
        boolean figures = digits && Character.isDigit(match.group(3).charAt(0));
        if ((!digits || figures) && !MARKED.matcher(match.group(1)).matches()) {
            return Optional.empty();
        }
        boolean roman = ROMAN.matcher(written).matches();
        Numeral numeral = digits || written.matches("XX|YY") ? Numeral.DIGITS : roman ? Numeral.ROMAN : Numeral.LETTER;
        return Optional.of(new NumberedTitle(
                numeral,
                Numbering.normalise(written),
                match.group(1).strip(),
                match.group(3).strip()));
    }

    /** A number without the divisions on its way: the {@code 3} of {@code II.A.3}. */
    static String last(String number) {
        return DIVISIONS.matcher(number).replaceFirst("");
    }

    /** What it opens where nothing else is known. */
    UnitKind kind() {
        return switch (numeral) {
            case DIGITS -> UnitKind.ARTICLE;
            case ROMAN -> UnitKind.PART;
            case LETTER -> UnitKind.SECTION;
        };
    }
}
