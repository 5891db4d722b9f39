package travaux.core.exporting;

import java.util.List;
import java.util.Optional;
import travaux.core.dossier.Dossier;

/** What a fact rests on. */
record SourceWire(String ref, String what, String kind, boolean core, Optional<String> link) {

    static List<SourceWire> of(Dossier dossier, List<String> ids) {
        return ids.stream().map(id -> of(dossier, id)).toList();
    }

    private static SourceWire of(Dossier dossier, String id) {
        return Optional.ofNullable(dossier.sources().get(id))
                .map(source -> new SourceWire(id, source.what(), source.kind(), source.core(), source.link()))
                .orElseGet(() -> new SourceWire(id, "", "", false, Optional.empty()));
    }
}
