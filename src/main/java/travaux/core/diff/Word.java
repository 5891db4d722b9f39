package travaux.core.diff;

/**
 * What is known of a word once for all the places where it stands.
 *
 * @param text as it is spelled
 * @param plain without what is only cosmetic; see {@link Cosmetics}
 * @param lower in lower case, with straight apostrophes
 * @param beginsForce whether a phrase begins with it that says how far an obligation goes; see {@link ForceWords}
 */
record Word(String text, String plain, String lower, boolean beginsForce) {

    static Word of(String text) {
        if (isPlain(text)) {
            return new Word(text, text, text, ForceWords.begins(text));
        }
        String lower = ForceWords.fold(text);
        return new Word(text, Cosmetics.fold(text), lower, ForceWords.begins(lower));
    }

    /** Whether folding would change nothing; so it is with most words, and asking is cheaper. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }
}
