package travaux.core.importing;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import travaux.core.text.MarkKind;

/** Reads what a list of CSS declarations, such as a {@code style} attribute, says of words. */
public final class InlineStyle {

    private static final Pattern BOLD = Pattern.compile("(bold|bolder|[6-9]00)\\b.*");

    private InlineStyle() {}

    /** The marks that the declarations set. Those that are set back to normal are not told. */
    public static Set<Marking> marks(String declarations) {
        Set<Marking> marks = new LinkedHashSet<>();
        for (String declaration : declarations.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                add(
                        marks,
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        return marks;
    }

    /** What the declarations set back to normal. */
    public static Set<MarkKind> normal(String declarations) {
        String plain = declarations.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        Set<MarkKind> normal = EnumSet.noneOf(MarkKind.class);
        if (plain.contains("font-weight:normal") || plain.contains("font-weight:400")) {
            normal.add(MarkKind.BOLD);
        }
        if (plain.contains("font-style:normal")) {
            normal.add(MarkKind.ITALIC);
        }
        return normal;
    }

    /** Whether the declarations take the words from the page. */
    public static boolean hides(String declarations) {
        String plain = declarations.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return plain.contains("display:none") || plain.contains("mso-hide:all") || plain.contains("visibility:hidden");
    }

    private static void add(Set<Marking> marks, String property, String value) {
        switch (property) {
            case "font-weight" -> addIf(BOLD.matcher(value).matches(), MarkKind.BOLD, marks);
            case "font-style" ->
                addIf(value.startsWith("italic") || value.startsWith("oblique"), MarkKind.ITALIC, marks);
            case "text-decoration", "text-decoration-line" -> {
                addIf(value.contains("line-through"), MarkKind.STRUCK, marks);
                addIf(value.contains("underline"), MarkKind.UNDERLINE, marks);
            }
            default -> {
                // says nothing of what the words mean
            }
        }
    }

    private static void addIf(boolean holds, MarkKind kind, Set<Marking> marks) {
        if (holds) {
            marks.add(Marking.of(kind));
        }
    }
}
