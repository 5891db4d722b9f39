package travaux.ui.comparison;

import java.util.stream.Stream;
import travaux.ui.control.Stretch;
import travaux.ui.control.TextMark;
import travaux.ui.support.Messages;

/** A paragraph for people who hear it: each mark is said in words. */
final class SpokenText {

    private SpokenText() {}

    static String of(Paragraph paragraph) {
        StringBuilder spoken = new StringBuilder();
        Stream.concat(paragraph.label().stream(), paragraph.body().stream())
                .forEach(stretch -> spoken.append(of(stretch)));
        return spoken.toString().strip();
    }

    private static String of(Stretch stretch) {
        String key = key(stretch);
        return key.isEmpty() || stretch.text().isBlank()
                ? stretch.text()
                : " " + Messages.text(key, stretch.text().strip()) + " ";
    }

    private static String key(Stretch stretch) {
        return switch (stretch.tone()) {
            case DELETED -> "spoken.deleted";
            case INSERTED -> "spoken.inserted";
            case MOVED -> stretch.marks().isEmpty() ? "" : "spoken.moved";
            case BRACKET -> bracket(stretch);
            case WORDS, MUTED -> stretch.marks().contains(TextMark.LIFTED_DOTS) ? "spoken.lifted" : "";
        };
    }

    private static String bracket(Stretch stretch) {
        if (stretch.marks().contains(TextMark.STRIKE)) {
            return "spoken.bracket.gone";
        }
        return stretch.marks().contains(TextMark.ADDED_HOOK) ? "spoken.bracket.added" : "";
    }
}
