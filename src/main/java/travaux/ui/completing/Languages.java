package travaux.ui.completing;

import java.util.List;
import java.util.stream.Stream;

/** The languages that official texts come in. */
final class Languages {

    /** The six of the United Nations, in their own order. */
    private static final List<String> OFFICIAL = List.of("ar", "zh", "en", "fr", "ru", "es");

    private Languages() {}

    /** What a text can be asked for in: the dossier's own language first. */
    static List<String> offered(String own) {
        return Stream.concat(Stream.of(own), OFFICIAL.stream()).distinct().toList();
    }
}
