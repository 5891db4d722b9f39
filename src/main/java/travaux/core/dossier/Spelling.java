package travaux.core.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import travaux.core.record.Delegation;

/** Guesses what a mistyped word was meant to be. */
final class Spelling {

    private Spelling() {}

    /** The nearest of the known words, if it is near enough to have been meant. */
    static Optional<String> meant(String written, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(written, word) <= Math.max(1, Math.min(written.length(), word.length()) / 3))
                .min(Comparator.comparingInt(word -> distance(written, word)));
    }

    /** What somebody wrote as the id that it would have been, since a name is easily written where its id belongs. */
    static String asId(String written) {
        return written.contains(" ") ? Delegation.bare(written).replaceAll("[^\\p{L}\\p{N}]+", "-") : written;
    }

    /** A sentence that offers the nearest known word, or else the one that lists them. */
    static String advise(String written, Collection<String> known) {
        return meant(written, known)
                .map(word -> "Did you mean “" + word + "”?")
                .orElseGet(() -> known.isEmpty() ? "" : "Known here: " + String.join(", ", known) + ".");
    }

    /** Levenshtein's distance, case aside, with a swap of neighbours counted once. */
    private static int distance(String one, String two) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = two.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
