package travaux.core.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import travaux.core.diff.WordScanner;
import travaux.core.text.TextRange;

/** Words that moved, by move: those that were edited on the way begin anew, the others keep their threads. */
final class MovedWords {

    /** More pairs of words than this are not weighed; a passage so long keeps its threads at both ends only. */
    private static final long MOST_PAIRS = 4_000_000;

    private final Map<Integer, Ends> moves = new TreeMap<>();

    /** Words at both ends of one move. */
    private record Ends(List<Word> old, List<Word> now) {}

    /** A word on a sheet. */
    private record Word(Sheet sheet, TextRange range) {

        String text() {
            return range.of(sheet.text().text());
        }
    }

    void went(int move, Sheet sheet, TextRange range) {
        add(ends(move).old, sheet, range);
    }

    void came(int move, Sheet sheet, TextRange range) {
        add(ends(move).now, sheet, range);
    }

    private Ends ends(int move) {
        return moves.computeIfAbsent(move, m -> new Ends(new ArrayList<>(), new ArrayList<>()));
    }

    private static void add(List<Word> words, Sheet sheet, TextRange range) {
        WordScanner.scan(range.of(sheet.text().text()))
                .forEach(word -> words.add(new Word(sheet, word.shift(range.start()))));
    }

    /** Gives the words that came the threads of those that went. */
    void carry() {
        moves.values().forEach(MovedWords::carry);
    }

    private static void carry(Ends ends) {
        int from = 0;
        int oldEnd = ends.old.size();
        int nowEnd = ends.now.size();
        while (from < Math.min(oldEnd, nowEnd) && carry(ends, from, from)) {
            from++;
        }
        while (oldEnd > from && nowEnd > from && carry(ends, oldEnd - 1, nowEnd - 1)) {
            oldEnd--;
            nowEnd--;
        }
        carryCommon(new Ends(ends.old.subList(from, oldEnd), ends.now.subList(from, nowEnd)));
    }

    /** Carries one word, if it is the same at both ends. */
    private static boolean carry(Ends ends, int old, int now) {
        Word went = ends.old.get(old);
        Word came = ends.now.get(now);
        if (!went.text().equals(came.text())) {
            return false;
        }
        for (int i = 0; i < went.range.length(); i++) {
            came.sheet.set(came.range.start() + i, went.sheet.thread(went.range.start() + i));
        }
        return true;
    }

    /** A longest common subsequence. */
    private static void carryCommon(Ends ends) {
        int n = ends.old.size();
        int m = ends.now.size();
        if ((long) n * m > MOST_PAIRS) {
            return;
        }
        int[][] common = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                boolean same = ends.old.get(i).text().equals(ends.now.get(j).text());
                common[i][j] = same ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < n && j < m; ) {
            if (carry(ends, i, j)) {
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
