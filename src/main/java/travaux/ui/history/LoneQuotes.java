package travaux.ui.history;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import travaux.ui.control.Stretch;
import travaux.ui.control.TextMark;
import travaux.ui.control.Tone;

/**
 * A quotation mark at the end of words, without its other half among them, belongs to what stands beside them: it came or went
 * with the house style of a draft, as signs alone do, and is not marked.
 */
final class LoneQuotes {

    private static final String QUOTES = "\"'“”‘’„‚«»‹›";
    private static final Set<TextMark> CHANGES =
            EnumSet.of(TextMark.UNDERLINE, TextMark.STRIKE, TextMark.INSERT_GROUND, TextMark.DELETE_GROUND);

    private LoneQuotes() {}

    /** A stretch, in two where a lone quotation mark begins or ends it. */
    static List<Stretch> plain(Stretch words) {
        String text = words.text();
        boolean even = text.chars().filter(LoneQuotes::isQuote).count() % 2 == 0;
        if (even || text.length() < 2) {
            return List.of(words);
        }
        if (isQuote(text.charAt(text.length() - 1))) {
            int end = text.substring(0, text.length() - 1).stripTrailing().length();
            return List.of(words.with(text.substring(0, end)), plain(words, text.substring(end)));
        }
        return isQuote(text.charAt(0))
                ? List.of(plain(words, text.substring(0, 1)), words.with(text.substring(1)))
                : List.of(words);
    }

    /** Adds what stands beside the words that come next: before their opening quotation mark, if one was added last. */
    static void addBefore(List<Stretch> stretches, Stretch sign) {
        int quote = stretches.isEmpty() ? -1 : opening(stretches.getLast().text());
        boolean opens = quote > 0 || (quote == 0 && endsInSpace(stretches.subList(0, stretches.size() - 1)));
        if (!opens) {
            stretches.add(sign);
            return;
        }
        Stretch last = stretches.removeLast();
        if (quote > 0) {
            stretches.add(last.part(0, quote));
        }
        stretches.add(sign);
        stretches.add(last.part(quote, last.text().length()));
    }

    /** Where the quotation marks at the end of a text begin that open something; -1 where it ends in none. */
    private static int opening(String text) {
        int at = text.length();
        while (at > 0 && isQuote(text.charAt(at - 1))) {
            at--;
        }
        return at < text.length() && (at == 0 || Character.isWhitespace(text.charAt(at - 1))) ? at : -1;
    }

    private static boolean endsInSpace(List<Stretch> stretches) {
        String before = stretches.isEmpty() ? "" : stretches.getLast().text();
        return before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1));
    }

    private static boolean isQuote(int c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static Stretch plain(Stretch words, String text) {
        Set<TextMark> marks = EnumSet.noneOf(TextMark.class);
        words.marks().stream().filter(mark -> !CHANGES.contains(mark)).forEach(marks::add);
        return new Stretch(text, Tone.WORDS, words.bold(), words.italic(), marks, words.group());
    }
}
