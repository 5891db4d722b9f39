package travaux.core.reading;

import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.DivisionWord;
import travaux.core.text.Numbering;
import travaux.core.text.UnitKind;

/**
 * The words at the start of a line that name a unit: {@code [Article 3bis]}, {@code PART II}, {@code 第五条},
 * {@code المادة 1}. It says what a line would name if it were a heading, not that it is one.
 *
 * @param kind what it names
 * @param number normalised, or empty
 * @param label as written, brackets included, punctuation after it left out
 * @param end where the rest of the line begins, punctuation and space after the designation left out
 * @param separated whether punctuation such as a full stop, colon or dash stands between designation and rest
 */
record Designation(UnitKind kind, String number, String label, int end, boolean separated) {

    private static final int HEAD = 160;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String SPACE = "[\\s\\u00a0\\u202f\\u3000\\u200e\\u200f]";
    private static final String NUMERAL =
            "(?:" + Numbering.ORDINAL + "(?!\\p{L})|\\p{Nd}{1,4}(?:er|re|ère|º|ª|°)?(?!\\p{L}{4})"
                                      + "(?:[.-]\\p{Nd}{1,3})*(?:\\p{L}(?!\\p{L}))?|(?-i:[IVXLCDM]{1,8}|[ivxl]{1,6})(?!\\p{L})|(?-i:[A-Z])(?!\\p{L}))";
    private static final String NUMBER = "[\\[(]{0,3}" + NUMERAL + "[\\])]{0,3}(?:" + SPACE + "*[-\\[(]?(?:"
            + Numbering.SUFFIX + ")(?!\\p{L})\\]?){0,2}";
    private static final String OPEN = "^(?:\\[|" + SPACE + ")*";
    private static final String CLOSE = "(?:" + SPACE + "*\\])*";

    private static final String NUMBERED_WORDS = DivisionWord.alternation(
            EnumSet.of(UnitKind.ARTICLE, UnitKind.PART, UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.ANNEX));
    private static final Pattern WORD_FIRST = Pattern.compile(
            OPEN + "(" + NUMBERED_WORDS + ")" + SPACE + "*(?:No\\.?|n°|nº|№)?" + SPACE + "*(" + NUMBER + ")" + CLOSE,
            FLAGS);
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            OPEN + "(" + Numbering.ORDINAL + ")" + SPACE + "+("
                    + DivisionWord.alternation(EnumSet.of(UnitKind.PART, UnitKind.CHAPTER, UnitKind.SECTION))
                    + ")(?!\\p{L})"
                    + CLOSE,
            FLAGS);
    private static final Pattern CHINESE = Pattern.compile(
            OPEN + "第" + SPACE + "*([〇零一二三四五六七八九十百]+|\\p{Nd}+)" + SPACE + "*(部分|编|編|章|节|節|条|條)(之[二三四五六七八九十])?" + CLOSE);
    private static final Pattern CHINESE_ANNEX =
            Pattern.compile(OPEN + "(附件|附录)" + SPACE + "*([一二三四五六七八九十]+|\\p{Nd}+|[IVX]+)" + CLOSE);
    private static final Pattern WORD_ALONE = Pattern.compile(
            OPEN + "(" + DivisionWord.alternation(EnumSet.of(UnitKind.PREAMBLE, UnitKind.ANNEX)) + ")(?!\\p{L})"
                    + CLOSE,
            FLAGS);
    private static final Pattern SEPARATOR =
            Pattern.compile("^" + SPACE + "*(?:[.:：–—－．、]|-(?=" + SPACE + "))*" + SPACE + "*");

    private static final Pattern REFERENCE =
            Pattern.compile("\\((?:\\p{Nd}{1,3}\\p{L}?|\\p{L})\\)" + SPACE + "*(?:[\\p{Ll},;(].*)?");

    /** What a line names at its start, if anything. */
    static Optional<Designation> at(String line) {
        String head = line.substring(0, Math.min(HEAD, line.length()));
        Matcher word = WORD_FIRST.matcher(head);
        if (word.lookingAt()) {
            return endsWell(head, word.end())
                    ? of(line, word, kind(word.group(1)), word.group(1) + " " + word.group(2))
                    : none();
        }
        Matcher chinese = CHINESE.matcher(head);
        if (chinese.lookingAt()) {
            String suffix = chinese.group(3) == null ? "" : chinese.group(3);
            return of(line, chinese, kind(chinese.group(2)), chinese.group(1) + suffix);
        }
        Matcher annex = CHINESE_ANNEX.matcher(head);
        if (annex.lookingAt()) {
            return of(line, annex, UnitKind.ANNEX, annex.group(2));
        }
        Matcher ordinal = NUMBER_FIRST.matcher(head);
        if (ordinal.lookingAt()) {
            return of(line, ordinal, kind(ordinal.group(2)), ordinal.group(1));
        }
        Matcher alone = WORD_ALONE.matcher(head);
        return alone.lookingAt() ? of(line, alone, kind(alone.group(1)), "") : none();
    }

    private static Optional<Designation> none() {
        return Optional.empty();
    }

    private static UnitKind kind(String word) {
        return DivisionWord.kindOf(word).orElse(UnitKind.OTHER);
    }

    /** A designation is not followed by more of the same word or number, nor by what makes it a reference: "12(3)", "5, paragraph 2". */
    private static boolean endsWell(String head, int end) {
        if (end >= head.length()) {
            return true;
        }
        char next = head.charAt(end);
        return head.charAt(end - 1) == ']' || (!Character.isLetterOrDigit(next) && "(,;/،؛".indexOf(next) < 0);
    }

    private static Optional<Designation> of(String line, Matcher match, UnitKind kind, String number) {
        int labelEnd = ownBrackets(line, match.end());
        String label = line.substring(0, labelEnd).strip();
        Matcher separator = SEPARATOR.matcher(line.substring(labelEnd, Math.min(line.length(), labelEnd + HEAD)));
        int skipped = separator.lookingAt() ? separator.end() : 0;
        boolean separated = !separator.group().isBlank();
        return Optional.of(new Designation(kind, Numbering.normalise(number), label, labelEnd + skipped, separated));
    }

    /** Closing brackets after the number belong to the label only as far as the label opened them. */
    private static int ownBrackets(String line, int end) {
        int open = 0;
        for (int i = 0; i < end; i++) {
            if (line.charAt(i) == '[') {
                open++;
            } else if (line.charAt(i) == ']' && --open < 0) {
                return i;
            }
        }
        return end;
    }

    /** Whether the line goes on as a reference to a paragraph of the unit does: {@code Article 7 (1) and …}. */
    boolean isReference(String line) {
        return REFERENCE.matcher(rest(line)).matches();
    }

    /** What of the line is left after the designation. */
    String rest(String line) {
        return line.substring(end).strip();
    }
}
