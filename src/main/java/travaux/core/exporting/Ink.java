package travaux.core.exporting;

import java.util.List;

/** How a terminal is written on: plain characters, or with colour besides. Nothing is told by colour alone. */
public enum Ink {
    /** Characters only. */
    PLAIN,
    /** ANSI colours and attributes as well. */
    COLOUR;

    /** What a stretch of text is drawn as. */
    enum Style {
        PLAIN(""),
        STRONG("1"),
        FAINT("2"),
        DELETED("31;9"),
        INSERTED("34;4"),
        MOVED("32;4"),
        FOUND("1;7"),
        BRACKET("33;1"),
        DISPUTED("33");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    /**
     * A stretch of one style.
     *
     * @param text its characters
     * @param style how to draw them
     */
    record Stroke(String text, Style style) {}

    /** A text in a style. */
    String draw(String text, Style style) {
        return switch (this) {
            case PLAIN -> text;
            case COLOUR ->
                style == Style.PLAIN || text.isBlank() ? text : "\u001b[" + style.code + "m" + text + "\u001b[0m";
        };
    }

    /** Several stretches on one line. */
    String draw(List<Stroke> strokes) {
        StringBuilder line = new StringBuilder();
        strokes.forEach(stroke -> line.append(draw(stroke.text(), stroke.style())));
        return line.toString();
    }
}
