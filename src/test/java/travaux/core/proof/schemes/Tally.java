package travaux.core.proof.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import travaux.core.align.Pairing;
import travaux.core.align.Relation;

/** Counts of one step over many negotiations. */
final class Tally {

    int right;
    int found;
    int wanted;
    int relations;
    int relationsRight;
    int unread;
    final Map<Integer, int[]> byConfidence = new TreeMap<>();
    final List<String> misses = new ArrayList<>();

    void pair(boolean isRight, double confidence) {
        found++;
        right += isRight ? 1 : 0;
        int[] bucket = byConfidence.computeIfAbsent(Calibration.bucket(confidence), b -> new int[2]);
        bucket[0]++;
        bucket[1] += isRight ? 1 : 0;
    }

    void relation(Pairing pairing, Relation truth, String what) {
        relations++;
        if (pairing.relation() == truth) {
            relationsRight++;
        } else {
            misses.add("relation " + pairing.relation() + " not " + truth + ": " + what);
        }
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    double f1() {
        return 2.0 * right / (found + wanted);
    }

    double relationAccuracy() {
        return relations == 0 ? 1 : (double) relationsRight / relations;
    }
}
