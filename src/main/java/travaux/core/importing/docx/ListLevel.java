package travaux.core.importing.docx;

import travaux.core.importing.xml.XmlElement;

/**
 * One level of a list.
 *
 * @param start its first number
 * @param format how numbers are written, in Word's words
 * @param text what stands before the paragraph, {@code %1} to {@code %9} for the numbers of the levels
 * @param restartAfter the level, from 1, whose next item starts this one again; -1 for any wider level, 0 for none
 * @param legal whether all numbers in it are written as decimals
 * @param suffix what stands between the number and the paragraph
 */
record ListLevel(int start, String format, String text, int restartAfter, boolean legal, String suffix) {

    /** As it is where a list says nothing of a level. */
    static final ListLevel PLAIN = new ListLevel(1, "decimal", "", -1, false, " ");

    /** Reads a level from the file. */
    static ListLevel of(XmlElement lvl) {
        int start = Word.value(lvl, "start").map(Word::number).orElse(0);
        int restart = Word.value(lvl, "lvlRestart").map(Word::number).orElse(-1);
        String suffix = Word.value(lvl, "suff").orElse("tab").equals("nothing") ? "" : " ";
        return new ListLevel(
                Math.max(0, start),
                format(lvl),
                Word.value(lvl, "lvlText").orElse(""),
                restart,
                Word.toggle(lvl, "isLgl").orElse(false),
                suffix);
    }

    /** A format of its own may stand in an alternate, with the nearest common one as its fallback. */
    private static String format(XmlElement lvl) {
        return Word.value(lvl, "numFmt")
                .or(() -> lvl.child("AlternateContent")
                        .flatMap(alternate -> Word.value(alternate.childOrNone("Fallback"), "numFmt")))
                .orElse("decimal");
    }

    /** Whether it shows no number but a sign. */
    boolean isBullet() {
        return format.equals("bullet");
    }

    /** The same level with another first number. */
    ListLevel startingAt(int first) {
        return new ListLevel(Math.max(0, first), format, text, restartAfter, legal, suffix);
    }
}
