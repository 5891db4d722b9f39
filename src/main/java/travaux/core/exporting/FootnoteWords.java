package travaux.core.exporting;

import java.util.List;
import travaux.core.diff.FootnotePair;
import travaux.core.text.FootnoteAt;

/** Footnotes of a compared unit in words. */
public final class FootnoteWords {

    private FootnoteWords() {}

    /** A line for each footnote; of one that stands on one side only it is said on which. */
    public static List<String> lines(List<FootnotePair> footnotes) {
        return footnotes.stream().map(FootnoteWords::line).toList();
    }

    private static String line(FootnotePair pair) {
        String side = pair.old().isEmpty() ? "footnote.now" : pair.now().isEmpty() ? "footnote.old" : "footnote.both";
        return Messages.format(side, pair.note().key()) + said(pair.note());
    }

    /** Where it is referred to, and what it says: {@code “… of their own tides”: Proposed by Port Avel.} */
    public static String said(FootnoteAt note) {
        return (note.before().isEmpty() ? "" : Messages.format("footnote.place", note.before())) + ": " + note.text();
    }
}
