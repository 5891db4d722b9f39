package travaux.core.diff;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.TextRange;

/**
 * Cuts a text into words and signs by law's own rules. Brackets and spaces (no-break ones too) are no words; quotes and
 * punctuation stand alone; {@code 24(1)(a)}, {@code A/AC.291/22}, {@code State-owned} and {@code l’État} are one word, and so is a
 * list label such as {@code (a)}. Scripts without spaces are cut by ICU's dictionaries.
 */
public final class WordScanner {

    private static final String HAN_NUMERALS = "〇零一二三四五六七八九十百千";
    private static final String HAN_DIVISION = "[条條款项項章节節](?:之[二三四五六七八九十])?";
    /** A numbered article, paragraph or chapter. */
    private static final Pattern HAN_PROVISION = Pattern.compile("第(?:([" + HAN_NUMERALS + "]+" + HAN_DIVISION
            + ")|\\s?([" + HAN_NUMERALS + "]+|\\p{Nd}+)\\s?(" + HAN_DIVISION + "))");

    private final String text;
    private final List<TextRange> found = new ArrayList<>();

    private WordScanner(String text) {
        this.text = text;
    }

    /** The words and signs of a text in order, as ranges of it. */
    public static List<TextRange> scan(String text) {
        WordScanner scanner = new WordScanner(text);
        int at = 0;
        while (at < text.length()) {
            at = scanner.step(at);
        }
        return scanner.found;
    }

    private int step(int at) {
        int c = text.codePointAt(at);
        if (isSpace(c) || isBracket(c)) {
            return at + Character.charCount(c);
        }
        if (Scripts.isUnspaced(c)) {
            return unspaced(at);
        }
        int end = end(at, c);
        found.add(new TextRange(at, end));
        return end;
    }

    private int end(int at, int c) {
        if (isWordPart(c)) {
            return referenceEnd(at, wordEnd(at));
        }
        if (c == '(') {
            return labelEnd(at);
        }
        return c == '.' ? dotsEnd(at) : at + Character.charCount(c);
    }

    /** Takes words up to a space, a sign, a letter or digit of another script, or the end of a numbered provision. */
    private int unspaced(int at) {
        int end = at;
        while (end < text.length() && Scripts.isUnspaced(text.codePointAt(end))) {
            if (text.charAt(end) == '第') {
                Matcher provision = HAN_PROVISION.matcher(text).region(end, text.length());
                if (provision.lookingAt()) {
                    segment(at, end);
                    takeProvision(provision);
                    return provision.end();
                }
            }
            end += Character.charCount(text.codePointAt(end));
        }
        segment(at, end);
        return end;
    }

    /** {@code 第五条} is one word whatever follows it, {@code 第 5 条} with or without its spaces three. */
    private void takeProvision(Matcher provision) {
        if (provision.group(1) != null) {
            found.add(new TextRange(provision.start(), provision.end()));
            return;
        }
        found.add(new TextRange(provision.start(), provision.start() + 1));
        found.add(new TextRange(provision.start(2), provision.end(2)));
        found.add(new TextRange(provision.start(3), provision.end(3)));
    }

    private void segment(int from, int to) {
        if (from == to) {
            return;
        }
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text.substring(from, to));
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            int number = numberEnd(from + start, from + end);
            if (number > from + start) {
                found.add(new TextRange(from + start, number));
                start = number - from;
            }
            if (start < end) {
                found.add(new TextRange(from + start, from + end));
            }
            start = end;
        }
    }

    /** Where a number of several signs ends at the head of a word: {@code 三十日} is three tens and a day, bracketed or not. */
    private int numberEnd(int from, int to) {
        int signs = text.charAt(from) == '第' ? from + 1 : from;
        int end = signs;
        while (end < to && HAN_NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > signs + 1 ? end : from;
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!isWordPart(c) && !joins(at, end, c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** Whether a sign between two letters or digits belongs to the word. */
    private boolean joins(int start, int at, int c) {
        if (at + 1 >= text.length() || !isWordPart(text.codePointAt(at + 1))) {
            return false;
        }
        return switch (c) {
            case '-', '\u2010', '\u2011', '\'', '’', '_', '·' -> true;
            case '.' -> joinsByDot(start, at);
            case ',', ':' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            case '/' -> joinsBySlash(start, at);
            default -> false;
        };
    }

    private boolean joinsByDot(int start, int at) {
        boolean initial = Character.isUpperCase(text.charAt(at - 1))
                && (at - 1 == start || !Character.isLetter(text.charAt(at - 2)));
        return Character.isDigit(text.charAt(at + 1)) || initial;
    }

    /** Symbols such as {@code A/AC.291/22} and {@code and/or} hold together; {@code policies/measures} are two words. */
    private boolean joinsBySlash(int start, int at) {
        String before = text.substring(start, at);
        boolean symbol = before.chars().noneMatch(Character::isLowerCase);
        return symbol || before.length() <= 3;
    }

    /** Adds {@code (1)(a)} to a number that it follows without a space. */
    private int referenceEnd(int at, int wordEnd) {
        int end = wordEnd;
        while (end < text.length() && text.charAt(end) == '(' && hasDigit(at, wordEnd)) {
            int next = labelEnd(end);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }

    private boolean hasDigit(int from, int to) {
        return text.substring(from, to).chars().anyMatch(Character::isDigit);
    }

    /** The end of {@code (a)}, {@code (12)}, {@code (iii)} or {@code (b bis)}; of anything else the end of the bracket. */
    private int labelEnd(int at) {
        int close = text.indexOf(')', at);
        if (close < 0 || close - at > 6 || close == at + 1) {
            return at + 1;
        }
        String inside = text.substring(at + 1, close);
        boolean label = inside.codePoints().allMatch(Character::isDigit)
                || inside.codePoints().allMatch(c -> "ivxlIVXL".indexOf(c) >= 0)
                || (inside.codePointCount(0, inside.length()) == 1 && Character.isLetter(inside.codePointAt(0)));
        return label ? close + 1 : at + 1;
    }

    private int dotsEnd(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '.') {
            end++;
        }
        return end - at >= 3 ? end : at + 1;
    }

    public static boolean isSpace(int c) {
        if (c > ' ' && c < 0x80) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    public static boolean isBracket(int c) {
        return c == '[' || c == ']';
    }

    private static boolean isWordPart(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c);
        }
        if (Scripts.isUnspaced(c)) {
            return false;
        }
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.FORMAT -> true;
                    default -> false;
                };
    }
}
