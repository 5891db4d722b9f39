package travaux.core.trace;

import java.util.Arrays;
import java.util.List;
import travaux.core.diff.Change;
import travaux.core.diff.Cosmetics;
import travaux.core.diff.Run;
import travaux.core.diff.Run.Op;

/** Carries threads over a change without substance, letter by letter: {@code keeper’s} and {@code Keeper's} are one word. */
final class Ornaments {

    private Ornaments() {}

    static void carry(Change change, List<Run> runs, Sheet old, Sheet now) {
        int[] went = change.runs().stream()
                .map(runs::get)
                .filter(run -> run.op() == Op.DELETE)
                .flatMapToInt(run -> Arrays.stream(Letters.in(old.text().text(), run.old())))
                .toArray();
        int[] came = change.runs().stream()
                .map(runs::get)
                .filter(run -> run.op() == Op.INSERT)
                .flatMapToInt(run -> Arrays.stream(Letters.in(now.text().text(), run.now())))
                .toArray();
        int left = 0;
        int right = 0;
        while (left < went.length && right < came.length) {
            String before = plain(old, went[left]);
            String after = plain(now, came[right]);
            if (before.equals(after)) {
                now.set(came[right++], old.thread(went[left++]));
            } else if (before.isEmpty()) {
                left++;
            } else if (after.isEmpty()) {
                right++;
            } else {
                return;
            }
        }
    }

    private static String plain(Sheet sheet, int at) {
        return Cosmetics.fold(sheet.text().text().substring(at, at + 1));
    }
}
