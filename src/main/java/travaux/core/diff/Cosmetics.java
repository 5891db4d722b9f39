package travaux.core.diff;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;

/** Tells edits without substance: spaces, quotes, dashes, case, hyphenation, the stop that ends a paragraph, the slash between rivals. */
public final class Cosmetics {

    private Cosmetics() {}

    static boolean isCosmetic(TextPair pair, List<Stretch> went, List<Stretch> came) {
        StringBuilder before = new StringBuilder();
        went.forEach(s -> fold(pair.old(), s.old(), s.oldEnd(), before));
        StringBuilder after = new StringBuilder();
        came.forEach(s -> fold(pair.now(), s.now(), s.nowEnd(), after));
        return isCosmetic(before, after);
    }

    /** Whether the words of a region on the one side and on the other say the same. */
    static boolean isCosmetic(Tokens old, Tokens now, Region region) {
        StringBuilder before = new StringBuilder();
        fold(old, region.old(), region.oldEnd(), before);
        StringBuilder after = new StringBuilder();
        fold(now, region.now(), region.nowEnd(), after);
        return isCosmetic(before, after);
    }

    private static boolean isCosmetic(StringBuilder before, StringBuilder after) {
        return before.compareTo(after) == 0 || (isPunctuation(before) && isPunctuation(after));
    }

    /** Whether there are punctuation marks and nothing else: one for another is no change of substance, one by itself may be. */
    private static boolean isPunctuation(CharSequence signs) {
        int at = 0;
        while (at < signs.length() && ",;:.-–—()«»、，；：。،؛".indexOf(signs.charAt(at)) >= 0) {
            at++;
        }
        return at > 0 && at == signs.length();
    }

    private static void fold(Tokens tokens, int from, int to, StringBuilder folded) {
        for (int at = from; at < to; at++) {
            if (!endsParagraph(tokens, at) && !tokens.isRemark(at) && !tokens.isSeparator(at)) {
                folded.append(tokens.known(at).plain());
            }
        }
    }

    /** Whether a word is the stop, comma or semicolon at the end of its paragraph: lists change those as items come and go. */
    private static boolean endsParagraph(Tokens tokens, int at) {
        int next = at + 1;
        while (next < tokens.size() && tokens.isRemark(next)) {
            next++;
        }
        boolean last = next == tokens.size() || tokens.paragraph(next) != tokens.paragraph(at);
        return last
                && switch (tokens.word(at)) {
                    case ".", ";", ",", ":", "。", "；", "，", "،", "؛" -> true;
                    default -> false;
                };
    }

    /** A word without what is only cosmetic. */
    public static String fold(String word) {
        StringBuilder folded = new StringBuilder();
        Normalizer2.getNFKCInstance()
                .normalize(word.toLowerCase(Locale.ROOT))
                .codePoints()
                .filter(c -> !isOrnament(c))
                .forEach(folded::appendCodePoint);
        // A blank with nothing in it is not nothing.
        return word.isBlank() ? " " : folded.toString();
    }

    private static boolean isOrnament(int c) {
        if (c == '\'' || c == '"' || c == '`' || c == '\u0640') {
            // The last is the Arabic tatweel, which only stretches a word.
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR -> true;
            // Low quotation marks count as opening punctuation.
            case Character.START_PUNCTUATION -> c == '„' || c == '‚';
            default -> c >= 0x064B && c <= 0x0652;
        };
    }
}
