package travaux.core.rivals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words as every tool's answer is measured by: letters and digits in a row, whatever the tool itself takes for a word. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    static List<String> in(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    static int count(String text) {
        return in(text).size();
    }

    /** Length of a longest common subsequence, 64 columns at a time (after Hyyrö 2004). */
    static int common(List<String> old, List<String> now) {
        Map<String, long[]> places = new HashMap<>();
        int width = (old.size() + 63) / 64;
        for (int i = 0; i < old.size(); i++) {
            places.computeIfAbsent(old.get(i), w -> new long[width])[i / 64] |= 1L << (i % 64);
        }
        long[] row = new long[width];
        Arrays.fill(row, -1L);
        for (String word : now) {
            long[] at = places.get(word);
            if (at != null) {
                step(row, at);
            }
        }
        int zeros = 0;
        for (int i = 0; i < old.size(); i++) {
            zeros += (row[i / 64] >>> (i % 64) & 1) == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static void step(long[] row, long[] at) {
        long carry = 0;
        for (int i = 0; i < row.length; i++) {
            long hit = row[i] & at[i];
            long sum = row[i] + hit;
            long over = Long.compareUnsigned(sum, row[i]) < 0 ? 1 : 0;
            long whole = sum + carry;
            over |= Long.compareUnsigned(whole, sum) < 0 ? 1 : 0;
            carry = over;
            row[i] = whole | (row[i] & ~at[i]);
        }
    }
}
