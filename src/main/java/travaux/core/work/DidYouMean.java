package travaux.core.work;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant by a name that does not exist. */
public final class DidYouMean {
    private DidYouMean() {}

    /** Ends a sentence about an unknown name: {@code : did you mean “x”?}, or a full stop where nothing is near. */
    public static String sentence(String name, Collection<String> known) {
        return nearest(name, known)
                .map(near -> ": did you mean “" + near + "”?")
                .orElse(".");
    }

    /** The known name that is nearest, if it is near enough to have been meant. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> isNear(wanted, candidate.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingInt(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT))));
    }

    private static boolean isNear(String wanted, String candidate) {
        boolean partOf = wanted.length() > 2 && (candidate.contains(wanted) || wanted.contains(candidate));
        return partOf || distance(wanted, candidate) <= Math.clamp(candidate.length() / 2, 1, 3);
    }

    /** Levenshtein's distance with one row of memory. */
    static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
