package travaux.core.exporting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.record.Position;

/** A recorded position that touches what changed in a unit: asked for, never said to have caused it. */
record AskedWire(
        String position,
        List<String> delegations,
        String stance,
        String subject,
        List<Integer> changes,
        List<String> elements,
        List<String> names,
        String step,
        int score,
        @JsonUnwrapped EvidenceWire evidence) {

    static List<AskedWire> of(Optional<AskedBeside> beside, UnitComparison unit) {
        return beside.stream()
                .flatMap(all -> all.of().apply(unit).stream().map(one -> of(all.dossier(), one)))
                .toList();
    }

    private static AskedWire of(Dossier dossier, AskedOfUnit one) {
        Position position = one.asked().position();
        return new AskedWire(
                position.id(),
                position.delegations().stream().map(dossier.record()::nameOf).toList(),
                position.stance().wireName(),
                position.subject(),
                one.changes(),
                one.elements(),
                one.asked().names(),
                one.asked().step().wireName(),
                one.asked().score(),
                EvidenceWire.of(dossier, position.evidence()));
    }
}
