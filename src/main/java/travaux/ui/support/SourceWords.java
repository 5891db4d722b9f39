package travaux.ui.support;

import java.util.ArrayList;
import java.util.List;
import travaux.core.record.Source;

/** What is said of a source. */
public final class SourceWords {

    private SourceWords() {}

    /** Of what kind it is, and how far it is to be relied on: {@code official copy · core}. */
    public static String about(Source source) {
        List<String> parts = new ArrayList<>();
        parts.add(
                source.kind().equals("ngo")
                        ? Messages.text("source.ngo")
                        : source.kind().replace('-', ' '));
        if (source.core()) {
            parts.add(Messages.text("source.core"));
        }
        if (source.isMachineMade()) {
            parts.add(Messages.text("source.machine"));
        }
        return String.join(" · ", parts);
    }
}
