package travaux.core.exporting;

/** Writes HTML: text is escaped, names of elements and classes are the program's own. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** Characters of a document, escaped. */
    Markup text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> plain(c);
            }
        }
        return this;
    }

    /** Markup of the program's own. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** An element with text in it. */
    Markup element(String name, String className, String text) {
        return open(name, className).text(text).close(name);
    }

    /** Opens an element; an empty class is left out. */
    Markup open(String name, String className) {
        out.append('<').append(name);
        if (!className.isEmpty()) {
            out.append(" class=\"").append(className).append('"');
        }
        out.append('>');
        return this;
    }

    /** Closes an element. */
    Markup close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** Words for those who do not see the marks; never copied with the text. */
    Markup spoken(String text) {
        return element("span", "h", text);
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Control characters have no place in a page. */
    private void plain(char c) {
        boolean control = c < ' ' && c != '\n' && c != '\t';
        out.append(control ? '\uFFFD' : c);
    }
}
