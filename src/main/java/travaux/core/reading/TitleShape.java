package travaux.core.reading;

import java.util.regex.Pattern;

/** Whether words look like a title: short, and no sentence. */
final class TitleShape {

    /** The longest title among the treaties read while building this is 165 characters long. */
    private static final int LONGEST = 250;

    /** Verbs that a sentence of a treaty turns on and a title does without. */
    private static final Pattern VERB = Pattern.compile(
            "(?<!\\p{L})(?:shall|should|must|may|will|is|are|has|have|doit|doivent|peut|peuvent|est|sont|deberá|deberán"
                    + "|podrá|podrán|será|serán|должн[аоы]|должен|может|могут|является|являются|вправе)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A semicolon parts the clauses of a sentence; titles have none. */
    private static final Pattern CLAUSES = Pattern.compile("[;；؛]\\s");

    private TitleShape() {}

    /** Whether the words could be a title: neither empty nor long, and no sentence, clause or item of a list. */
    static boolean isTitle(String words) {
        return isPhrase(words) && !VERB.matcher(words).find();
    }

    /** As a title, but for a verb such as titles of lists hold: "goods that may be carried". */
    static boolean isPhrase(String words) {
        return !words.isBlank()
                && words.length() <= LONGEST
                && !endsSentence(words)
                && !CLAUSES.matcher(words).find()
                && startsAnew(words);
    }

    /** Whether the first letter is none, or no small letter: a title or sentence of its own rather than the rest of one. */
    static boolean startsAnew(String words) {
        int first = 0;
        while (first < words.length() && first < 40 && !Character.isLetterOrDigit(words.charAt(first))) {
            first++;
        }
        return first < words.length() && !Character.isLowerCase(words.charAt(first));
    }

    /** Whether the first letter is of a writing that has no small letters. */
    static boolean hasNoCase(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .allMatch(c -> !Character.isUpperCase(c) && !Character.isLowerCase(c) && !Character.isTitleCase(c));
    }

    /** Whether the last character that is no bracket or quote ends a sentence, a clause or an item. */
    static boolean endsSentence(String words) {
        int end = words.length();
        while (end > 0 && " \u00a0]”\"»’*_\u200f\u200e".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".;:,!?。；：，、！？؛،؟…".indexOf(words.charAt(end - 1)) >= 0;
    }
}
