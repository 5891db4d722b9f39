package travaux.core.exporting;

import java.util.List;
import travaux.core.diff.FootnotePair;
import travaux.core.text.FootnoteAt;

/** Footnotes of a compared unit in words. */
public final class FootnoteWords {

    private FootnoteWords() {}

    /** A line for each footnote, its sign first. */
    public static List<String> lines(List<FootnotePair> footnotes) {
        return footnotes.stream()
                .map(pair -> pair.note().key() + " " + told(pair))
                .toList();
    }

    /** What a footnote says and where; of one that stands on one side only it is said on which. */
    public static String told(FootnotePair pair) {
        String told = told(pair.note());
        return pair.old().isEmpty()
                ? Messages.format("footnote.now", told)
                : pair.now().isEmpty() ? Messages.format("footnote.old", told) : told;
    }

    /** What it says, after the words it follows: {@code “… of their own tides”: Proposed by Port Avel.} */
    public static String told(FootnoteAt note) {
        return note.before().isEmpty() ? note.text() : Messages.format("footnote.place", note.before(), note.text());
    }
}
