package travaux.core.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.UnitKind;

/**
 * The designation of an article that stands inside a line.
 *
 * @param start where it begins in the line
 * @param designation with offsets from there
 */
record DisplacedDesignation(int start, Designation designation) {

    private static final int HEAD = 60;
    private static final Pattern ARTICLE =
            Pattern.compile("(?<!\\p{L})(?:المادة\\s+\\p{Nd}|第\\s*[〇零一二三四五六七八九十百\\p{Nd}]+\\s*条)");

    /** The first one near the start of a line. */
    static Optional<DisplacedDesignation> in(String line) {
        Matcher match = ARTICLE.matcher(line.substring(0, Math.min(HEAD, line.length())));
        if (!match.find()) {
            return Optional.empty();
        }
        return Designation.at(line.substring(match.start()))
                .filter(d -> d.kind() == UnitKind.ARTICLE)
                .map(d -> new DisplacedDesignation(match.start(), d));
    }

    /** What of the line follows it. */
    String rest(String line) {
        return line.substring(start + designation.end()).strip();
    }
}
