package travaux.core.exporting;

import java.util.List;
import travaux.core.dossier.Fault;

/** The answer of {@code check}. */
record FaultsWire(int schema, List<FaultWire> faults) {

    /** One fault. */
    record FaultWire(String severity, String file, String place, String message, String fix) {}

    static FaultsWire of(List<Fault> faults) {
        return new FaultsWire(
                Json.SCHEMA, faults.stream().map(FaultsWire::fault).toList());
    }

    private static FaultWire fault(Fault fault) {
        return new FaultWire(fault.severity().wireName(), fault.file(), fault.place(), fault.message(), fault.fix());
    }
}
