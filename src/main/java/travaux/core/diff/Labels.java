package travaux.core.diff;

import travaux.core.text.Provision;

/** Which words of two texts are the numbers of provisions. */
final class Labels {

    private final boolean[] old;
    private final boolean[] now;

    Labels(TextPair pair) {
        old = labels(pair.old());
        now = labels(pair.now());
    }

    private static boolean[] labels(Tokens tokens) {
        boolean[] labels = new boolean[tokens.size()];
        for (Provision provision : tokens.source().provisions()) {
            int to = tokens.at(provision.label().end());
            for (int at = tokens.at(provision.label().start()); at < to; at++) {
                labels[at] = true;
            }
        }
        return labels;
    }

    boolean isOldLabel(int word) {
        return old[word];
    }

    boolean isNowLabel(int word) {
        return now[word];
    }

    /** Whether all words of a stretch are numbers of provisions. */
    boolean covers(Stretch stretch) {
        boolean all = true;
        for (int at = stretch.old(); at < stretch.oldEnd(); at++) {
            all &= old[at];
        }
        for (int at = stretch.now(); at < stretch.nowEnd(); at++) {
            all &= now[at];
        }
        return all;
    }
}
