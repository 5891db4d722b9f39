package travaux.core.importing;

/** Leaves out HTML comments, which may go over several lines. */
final class MarkdownComments {

    private boolean inside;

    /** The line without what is commented out. Lines are to be handed over in order. */
    String without(String line) {
        if (!inside && line.indexOf("<!--") < 0) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int next = line.indexOf(inside ? "-->" : "<!--", at);
            if (!inside) {
                kept.append(line, at, next < 0 ? line.length() : next);
            }
            if (next < 0) {
                break;
            }
            at = next + (inside ? 3 : 4);
            inside = !inside;
        }
        return kept.toString();
    }
}
