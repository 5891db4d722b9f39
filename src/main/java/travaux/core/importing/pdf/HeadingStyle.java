package travaux.core.importing.pdf;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import travaux.core.reading.MarkedLine;

/** Tells headings from text by type size, weight and place. */
final class HeadingStyle {

    private static final float LARGER = 1.12f;
    private static final float MUCH_LARGER = 1.35f;
    private static final int SMALLEST = 5;

    /** No heading is longer than this, in characters. */
    private static final int LONGEST = 260;

    private static final Pattern OPTION = Pattern.compile(
            "[\\[(\\s]*(?:option|opción|alternative|variant|variante|op\\s?\\d).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDS_AS_TEXT = Pattern.compile(".*[;,]\\s*|.*[a-z]{3}\\.[”\"’»)\\]]*\\s*");

    /** Braces hold notes of the editor. */
    private static final Pattern NOTE = Pattern.compile("\\s*\\{.*}\\s*");

    private final BodyType body;
    private final boolean mostlyBold;
    private final Set<Paragraph> subheadings;

    private HeadingStyle(BodyType body, boolean mostlyBold, Set<Paragraph> subheadings) {
        this.body = body;
        this.subheadings = subheadings;
        this.mostlyBold = mostlyBold;
    }

    static HeadingStyle of(List<Paragraph> paragraphs, BodyType body) {
        long bold = 0;
        long all = 0;
        for (Paragraph paragraph : paragraphs) {
            all += paragraph.length();
            bold += paragraph.hasAll(Ink.BOLD) ? paragraph.length() : 0;
        }
        return new HeadingStyle(body, bold * 2 > all, SmallCapitals.subheadings(paragraphs, body));
    }

    /** The style of a paragraph; levels go from 1 for much larger type to 5 for bold type, underlined, and small capitals. */
    MarkedLine.Style of(Paragraph paragraph, String text) {
        boolean large = paragraph.size() >= LARGER * body.size();
        boolean inCell = !paragraph.first().flows() && !Labels.isNameAlone(text);
        boolean bold = paragraph.hasAll(Ink.BOLD) && !mostlyBold && !inCell;
        boolean centred = paragraph.isCentred() && text.length() < LONGEST / 2;
        boolean smallCapitals = !bold && !large && !inCell && subheadings.contains(paragraph);
        boolean heading = large || bold || smallCapitals || (centred && Labels.startsWithName(text));
        boolean excluded = text.length() > LONGEST
                || OPTION.matcher(text).matches()
                || ENDS_AS_TEXT.matcher(text).matches()
                || NOTE.matcher(text).matches()
                || text.chars().noneMatch(Character::isLetterOrDigit);
        if (!heading || excluded) {
            return MarkedLine.BODY;
        }
        boolean small = smallCapitals || (!large && bold && isUnderlinedWithoutNumber(paragraph, text));
        return new MarkedLine.Style.Heading(small ? SMALLEST : level(paragraph, large, bold));
    }

    private int level(Paragraph paragraph, boolean large, boolean bold) {
        if (paragraph.size() >= MUCH_LARGER * body.size()) {
            return 1;
        }
        return large ? 2 : bold && !paragraph.isCentred() ? 4 : 3;
    }

    /** Bold type underlined as well is how a heading within an article is set: names of options, what is common to them. */
    private static boolean isUnderlinedWithoutNumber(Paragraph paragraph, String text) {
        return paragraph.hasAll(Ink.UNDERLINE)
                && !paragraph.isCentred()
                && !Labels.startsWithLabel(text)
                && !Labels.startsWithName(text);
    }
}
