package travaux.core.exporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import travaux.core.align.Alignment;
import travaux.core.align.Pairing;

/** The answer of {@code align}. */
record AlignmentWire(int schema, List<PairWire> pairs, List<UnitRefWire> removed, List<UnitRefWire> added) {

    /** Units that belong together. */
    record PairWire(
            List<UnitRefWire> old,
            @JsonProperty("new") List<UnitRefWire> now,
            String relation,
            double similarity,
            double confidence,
            String source) {

        static PairWire of(Pairing pairing) {
            return new PairWire(
                    UnitRefWire.all(pairing.old()),
                    UnitRefWire.all(pairing.now()),
                    pairing.relation().wireName(),
                    rounded(pairing.similarity()),
                    rounded(pairing.confidence()),
                    pairing.source().wireName());
        }

        private static double rounded(double share) {
            return Math.round(share * 10_000) / 10_000.0;
        }
    }

    static AlignmentWire of(Alignment alignment) {
        return new AlignmentWire(
                Json.SCHEMA,
                alignment.pairs().stream().map(PairWire::of).toList(),
                UnitRefWire.all(alignment.removed()),
                UnitRefWire.all(alignment.added()));
    }
}
