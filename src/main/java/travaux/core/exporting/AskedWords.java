package travaux.core.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import travaux.core.record.AskedFor;

/** Why a recorded position stands beside a change, the same in the window, on a terminal and on a page. */
public final class AskedWords {

    private AskedWords() {}

    /** {@code same article · asked at the step between these drafts · names “unlawful”}. */
    public static String why(AskedFor asked) {
        List<String> reasons = new ArrayList<>(List.of(Messages.text("asked.article")));
        switch (asked.step()) {
            case BETWEEN -> reasons.add(Messages.text("asked.between"));
            case BEFORE -> reasons.add(Messages.text("asked.before"));
            case AFTER, UNKNOWN -> {}
        }
        if (!asked.names().isEmpty()) {
            reasons.add(Messages.format(
                    "asked.names", asked.names().stream().map(Quote::of).collect(Collectors.joining(", "))));
        }
        return String.join(" · ", reasons);
    }

    /** The same, led by the changes it touches as a reader counts them: {@code change 2, 5}. */
    static String why(AskedOfUnit touching) {
        if (touching.changes().isEmpty()) {
            return why(touching.asked());
        }
        String numbers =
                touching.changes().stream().map(at -> Integer.toString(at + 1)).collect(Collectors.joining(", "));
        return Messages.format("asked.changes", touching.changes().size(), numbers) + " · " + why(touching.asked());
    }
}
