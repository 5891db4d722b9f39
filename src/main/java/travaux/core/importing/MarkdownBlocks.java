package travaux.core.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.reading.LineStart;
import travaux.core.reading.MarkedLine;
import travaux.core.text.DivisionWord;

/** Divides the lines of a Markdown file into headings, paragraphs and footnotes; link definitions and kramdown's own lines are left out. */
final class MarkdownBlocks {

    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})[ \\t]+(\\S.*?)(?:[ \\t]+#+)?[ \\t]*$");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(=+|-{2,})[ \\t]*$");
    private static final Pattern RULE =
            Pattern.compile("^ {0,3}(?:(?:\\*[ \\t]*){3,}|(?:-[ \\t]*){3,}|(?:_[ \\t]*){3,})$");
    private static final Pattern LINK = Pattern.compile(
            "^ {0,3}\\[([^\\]^\\[][^\\]\\[]*)\\]:[ \\t]+<?(\\S{1,2000}?)>?(?:[ \\t]+[\"'(].*)?[ \\t]*$");
    private static final Pattern ADDRESS =
            Pattern.compile("^(?:[a-z][a-z0-9+.-]*:|[#/.]|www\\.).*|.*\\.(?:html?|md|pdf|org|int|com)(?:[/#?].*)?$");
    private static final Pattern FOOTNOTE = Pattern.compile("^ {0,3}\\[\\^([^\\]\\s]{1,60})\\]:[ \\t]?(.*)$");
    private static final Pattern CONTENTS =
            Pattern.compile("^[ \\t]*[*+-][ \\t]+TOC[ \\t]*$|^[ \\t]*\\{:[^}]*\\}[ \\t]*$");
    private static final Pattern ATTRIBUTES = Pattern.compile("[ \\t]*\\{:[^}]*\\}[ \\t]*$");
    private static final Pattern BULLET = Pattern.compile("^[ \\t]*[*+-][ \\t]+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("^[ \\t]*\\d{1,4}[.)](?:[ \\t]+|$).*");
    private static final Pattern FIRST_NUMBER = Pattern.compile("^[ \\t]*1[.)](?:[ \\t]+\\S.*)$");
    private static final Pattern QUOTE = Pattern.compile("^ {0,3}>[ \\t]?");

    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> linkKeys = new HashSet<>();
    private final IndentLevels levels = new IndentLevels();
    private final StringBuilder current = new StringBuilder();
    private String above = "";
    private String footnote = "";
    private boolean blankAbove = true;
    private boolean inList;
    private int firstLine;
    private int indent;

    private MarkdownBlocks() {}

    /** A heading, paragraph or paragraph of a footnote, its emphasis not yet read. */
    record Block(String text, MarkedLine.Style style, int indent, int line) {}

    /** The blocks of a file whose first lines, up to {@code start}, are front matter. */
    static MarkdownBlocks of(List<String> lines, int start) {
        MarkdownBlocks stage = new MarkdownBlocks();
        MarkdownComments comments = new MarkdownComments();
        for (int i = start; i < lines.size(); i++) {
            stage.take(comments.without(lines.get(i)), i + 1);
        }
        stage.flush();
        return stage;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Keys of link definitions, in lower case. */
    Set<String> linkKeys() {
        return linkKeys;
    }

    private void take(String written, int number) {
        String line = QUOTE.matcher(written).replaceFirst("");
        if (CONTENTS.matcher(line).matches()) {
            flush();
        } else if (line.isBlank()) {
            flush();
            blankAbove = true;
        } else {
            boolean attributes = line.contains("{:") && line.length() < 2_000;
            takeText(attributes ? ATTRIBUTES.matcher(line).replaceFirst("") : line, number);
            blankAbove = false;
        }
    }

    private void takeText(String line, int number) {
        if (takeHeading(line, number) || takeDefinition(line, number)) {
            return;
        }
        boolean continuesNote = !footnote.isEmpty() && (!blankAbove || Lines.indent(line) >= 2);
        if (!continuesNote && !footnote.isEmpty()) {
            flush();
            footnote = "";
        }
        if (beginsAnew(line)) {
            flush();
            begin(line, number);
        } else {
            join(line.strip());
        }
        above = line.strip();
        if (line.endsWith("  ") || (line.endsWith("\\") && !line.endsWith("\\\\"))) {
            flush();
        }
    }

    private boolean takeHeading(String line, int number) {
        Matcher heading = HEADING.matcher(line);
        if (line.length() < 10_000 && heading.matches()) {
            flush();
            footnote = "";
            addHeading(heading.group(2), heading.group(1).length(), number);
            return true;
        }
        Matcher underline = UNDERLINE.matcher(line);
        boolean under =
                underline.matches() && !current.isEmpty() && footnote.isEmpty() && !inList && current.length() <= 200;
        if (under) {
            String title = current.toString();
            current.setLength(0);
            addHeading(title, underline.group(1).charAt(0) == '=' ? 1 : 2, firstLine);
            return true;
        }
        if (RULE.matcher(line.substring(0, Math.min(200, line.length()))).matches()) {
            flush();
            return true;
        }
        return false;
    }

    private void addHeading(String title, int level, int number) {
        levels.reset();
        inList = false;
        blocks.add(new Block(title, new MarkedLine.Style.Heading(level), 0, number));
    }

    private boolean takeDefinition(String line, int number) {
        if (line.length() > 5_000 || line.stripLeading().charAt(0) != '[') {
            return takeLongFootnote(line, number);
        }
        Matcher link = LINK.matcher(line);
        if (link.matches() && ADDRESS.matcher(link.group(2)).matches()) {
            flush();
            linkKeys.add(link.group(1).strip().toLowerCase(Locale.ROOT));
            return true;
        }
        return takeLongFootnote(line, number);
    }

    private boolean takeLongFootnote(String line, int number) {
        Matcher note = FOOTNOTE.matcher(line);
        if (!note.matches()) {
            return false;
        }
        flush();
        footnote = note.group(1);
        firstLine = number;
        indent = 0;
        current.append(note.group(2).strip());
        above = line;
        return true;
    }

    /** Whether a line begins a paragraph: after a blank line, as an item of a list, or with a number of its own. */
    private boolean beginsAnew(String line) {
        if (current.isEmpty()) {
            return true;
        }
        if (BULLET.matcher(line).lookingAt() || FIRST_NUMBER.matcher(line).matches()) {
            return !DivisionWord.endsInReference(above) || BULLET.matcher(line).lookingAt();
        }
        boolean number =
                NUMBER.matcher(line.substring(0, Math.min(20, line.length()))).matches();
        if (number && inList) {
            return !DivisionWord.endsInReference(above);
        }
        return LineStart.beginsParagraph(plain(above), plain(line.strip())) && (!number || LineStart.endsClause(above));
    }

    /** The start of a line without emphasis, to see what it begins with. */
    private static String plain(String line) {
        String head = line.length() > 300 ? line.substring(0, 150) + line.substring(line.length() - 150) : line;
        return head.replace("*", "").replace("_", "");
    }

    private void begin(String line, int number) {
        firstLine = number;
        int column = Lines.indent(line);
        Matcher bullet = BULLET.matcher(line);
        boolean bulleted = bullet.lookingAt();
        inList = bulleted
                || NUMBER.matcher(line.substring(0, Math.min(20, line.length())))
                        .matches()
                || (inList && column > 0);
        indent = footnote.isEmpty() ? levels.level(column) : 1;
        current.append(bulleted ? line.substring(bullet.end()).strip() : line.strip());
    }

    private void join(String line) {
        boolean ideographs = !current.isEmpty()
                && Character.isIdeographic(line.charAt(0))
                && !Character.isWhitespace(current.charAt(current.length() - 1))
                && (Character.isIdeographic(current.charAt(current.length() - 1))
                        || "，。、；：".indexOf(current.charAt(current.length() - 1)) >= 0);
        current.append(ideographs || current.isEmpty() ? "" : " ").append(line);
    }

    private void flush() {
        if (!current.isEmpty()) {
            MarkedLine.Style style = footnote.isEmpty() ? MarkedLine.BODY : new MarkedLine.Style.Footnote(footnote);
            blocks.add(new Block(current.toString(), style, indent, firstLine));
            current.setLength(0);
        }
    }
}
