package travaux.core.dossier;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says what a value should be, and shows one. */
final class Example {

    private static final Pattern ENDS = Pattern.compile("(\\d{1,4})\\D+(\\d{1,4})");

    private Example() {}

    /** A value of a kind, as one would write it. */
    static String of(Kind kind) {
        return switch (kind) {
            case Kind.Text() -> "\"…\"";
            case Kind.Flag() -> "true";
            case Kind.Count() -> "1";
            case Kind.Date() -> "\"2021-05-12\"";
            case Kind.Link() -> "\"https://…\"";
            case Kind.UnitNumber() -> "\"5\"";
            case Kind.Id id -> "\"first-draft\"";
            case Kind.Ref ref -> "\"…\"";
            case Kind.OneOf oneOf ->
                oneOf.words().stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(" or "));
            case Kind.ListOf(Kind item) -> "[ " + of(item) + " ]";
            case Kind.MapOf map -> "{ \"…\": " + of(map.value()) + " }";
            case Kind.Entry entry -> "{ … }";
            case Kind.Anything() -> "…";
        };
    }

    /** What a kind asks for, to follow "must be". */
    static String words(Kind kind) {
        return switch (kind) {
            case Kind.Text() -> "text in quotation marks";
            case Kind.Flag() -> "true or false, without quotation marks";
            case Kind.Count() -> "a whole number without quotation marks";
            case Kind.Date() -> "a date as exact as it is known: a year, year-month or year-month-day that exists";
            case Kind.Link() -> "an address that begins with http:// or https://";
            case Kind.UnitNumber() -> "a number in quotation marks";
            case Kind.Id id -> "a short name in quotation marks";
            case Kind.Ref(Kind.What what) -> "the id of a " + what.words() + ", in quotation marks";
            case Kind.OneOf oneOf -> "one of " + String.join(", ", oneOf.words());
            case Kind.ListOf list -> "a list between [ and ]";
            case Kind.MapOf map -> "a list of ids with their values, between { and }";
            case Kind.Entry entry -> "an entry between { and }";
            case Kind.Anything() -> "anything";
        };
    }

    /** The numbers of a range written out, the first few of a long one. */
    static String range(String written) {
        Matcher ends = ENDS.matcher(written);
        if (!ends.matches()) {
            return "\"6\", \"7\", \"8\"";
        }
        int first = Integer.parseInt(ends.group(1));
        int last = Integer.parseInt(ends.group(2));
        String numbers = IntStream.rangeClosed(first, Math.min(last, first + 9))
                .mapToObj(number -> "\"" + number + "\"")
                .collect(Collectors.joining(", "));
        return last > first + 9 ? numbers + " …" : numbers;
    }
}
