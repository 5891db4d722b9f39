package travaux.core.exporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import travaux.core.dossier.Dossier;
import travaux.core.record.Evidence;

/** On what a fact rests; its fields stand among those of the fact. */
record EvidenceWire(
        List<SourceWire> sources,
        String confidence,
        boolean weak,
        @JsonProperty("machine_made") boolean machineMade,
        Optional<String> note,
        Optional<String> doubt,
        @JsonProperty("independent_sources") OptionalInt independentSources) {

    static EvidenceWire of(Dossier dossier, Evidence evidence) {
        return new EvidenceWire(
                SourceWire.of(dossier, evidence.sources()),
                evidence.confidence().wireName(),
                evidence.isWeak(),
                evidence.isMachineMade(dossier.sources()),
                Written.of(evidence.note()),
                Written.of(evidence.doubt()),
                evidence.independentSources());
    }
}
