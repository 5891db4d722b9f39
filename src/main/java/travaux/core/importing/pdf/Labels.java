package travaux.core.importing.pdf;

import java.util.regex.Pattern;

/** Numbers, letters and signs that begin a paragraph. */
final class Labels {

    private static final String BIS = "(?:\\s?(?:bis|ter|quater|quinquies|sexies|septies|octies|alt\\.?\\d*))*";

    private static final String LABEL = "[\\[“\"«{]*\\s?(?:"
            + "\\d{1,3}(?:\\.\\d{1,3})*" + BIS + "\\s?[.)\\]:](?!\\d)"
            + "|\\d{1,3}(?:\\.\\d{1,3})+" + BIS
            + "|\\(?[a-zA-Z]{1,2}" + BIS + "\\)"
            + "|\\(?[ivxlIVXL]{1,6}" + BIS + "\\)"
            + "|\\(\\d{1,3}\\)|(?:\\[\\d{1,3}\\]){2,4}\\.?"
            + "|[A-Za-z]\\.|[IVXL]{1,5}\\."
            + "|[•▪●○◦□→✓‣·–—-])";

    private static final Pattern ALONE = Pattern.compile(LABEL + "\\s*|o|\\d{1,3}" + BIS);

    private static final Pattern START = Pattern.compile(LABEL + "(?:\\s.*|$|(?<=\\)).*)");

    private static final Pattern NAMED = Pattern.compile(
            "[\\[“\"«(]*\\s?(?:(?:ARTICLE|Article|ARTICULO|Artículo|ARTÍCULO|Art\\.|СТАТЬЯ|Статья|المادة|Annex|ANNEX|Annexe|ANNEXE|Anexo|ANEXO"
                + "|Part|PART|Partie|PARTIE|Parte|PARTE|Chapter|CHAPTER|Chapitre|CHAPITRE|Capítulo|CAPÍTULO"
                + "|Section|SECTION|Sección|SECCIÓN|Option|OPTION|Opción|Alternative|Variant|Variante)"
                + "\\s+(?:\\d|[IVXLC]+\\b|[A-Z]\\b|premier\\b|\\()|OP\\s?\\d|第.{1,6}条)[^,;]*+.*");

    private Labels() {}

    /** Whether the text is the name and number of a unit, with a short title perhaps, rather than a clause that begins so. */
    static boolean isNameAlone(String text) {
        return text.length() < 60 && text.indexOf(',') < 0 && startsWithName(text);
    }

    /** Whether the text is a label and nothing else. */
    static boolean isLabel(String text) {
        return ALONE.matcher(text.strip()).matches();
    }

    /** Whether the text begins with a number, letter or sign. */
    static boolean startsWithLabel(String text) {
        return START.matcher(text.strip()).matches();
    }

    /** Whether the text begins as a unit or an option does: by its name and number. */
    static boolean startsWithName(String text) {
        return NAMED.matcher(text.strip()).matches();
    }
}
