package travaux.core.search;

import java.util.List;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;

/** Everything in a dossier that can be found: its drafts in order, then the record. */
final class Passages {
    private Passages() {}

    static List<Passage> of(Dossier dossier) {
        Stream<Passage> drafts = dossier.drafts().stream()
                .flatMap(entry -> Stream.of(
                                TextPassages.of(entry),
                                ElementPassages.of(dossier, entry),
                                ElementPassages.notes(entry),
                                NotePassages.of(entry))
                        .flatMap(passages -> passages));
        Stream<Passage> record = Stream.of(
                        RecordPassages.of(dossier), ElementPassages.nowhere(dossier), NotePassages.of(dossier))
                .flatMap(passages -> passages);
        return Stream.concat(drafts, record).toList();
    }
}
