package travaux.core.text;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which the six languages of the United Nations name articles and the divisions around them. */
public final class DivisionWord {

    private static final Map<String, UnitKind> KINDS = Map.ofEntries(
            entry("article", UnitKind.ARTICLE),
            entry("art.", UnitKind.ARTICLE),
            entry("artículo", UnitKind.ARTICLE),
            entry("articulo", UnitKind.ARTICLE),
            entry("статья", UnitKind.ARTICLE),
            entry("المادة", UnitKind.ARTICLE),
            entry("مادة", UnitKind.ARTICLE),
            entry("条", UnitKind.ARTICLE),
            entry("條", UnitKind.ARTICLE),
            entry("part", UnitKind.PART),
            entry("partie", UnitKind.PART),
            entry("titre", UnitKind.PART),
            entry("parte", UnitKind.PART),
            entry("título", UnitKind.PART),
            entry("часть", UnitKind.PART),
            entry("الجزء", UnitKind.PART),
            entry("الباب", UnitKind.PART),
            entry("部分", UnitKind.PART),
            entry("编", UnitKind.PART),
            entry("編", UnitKind.PART),
            entry("chapter", UnitKind.CHAPTER),
            entry("chapitre", UnitKind.CHAPTER),
            entry("capítulo", UnitKind.CHAPTER),
            entry("capitulo", UnitKind.CHAPTER),
            entry("глава", UnitKind.CHAPTER),
            entry("الفصل", UnitKind.CHAPTER),
            entry("章", UnitKind.CHAPTER),
            entry("section", UnitKind.SECTION),
            entry("sección", UnitKind.SECTION),
            entry("раздел", UnitKind.SECTION),
            entry("القسم", UnitKind.SECTION),
            entry("الفرع", UnitKind.SECTION),
            entry("节", UnitKind.SECTION),
            entry("節", UnitKind.SECTION),
            entry("annex", UnitKind.ANNEX),
            entry("appendix", UnitKind.ANNEX),
            entry("schedule", UnitKind.ANNEX),
            entry("annexe", UnitKind.ANNEX),
            entry("appendice", UnitKind.ANNEX),
            entry("anexo", UnitKind.ANNEX),
            entry("apéndice", UnitKind.ANNEX),
            entry("приложение", UnitKind.ANNEX),
            entry("المرفق", UnitKind.ANNEX),
            entry("مرفق", UnitKind.ANNEX),
            entry("附件", UnitKind.ANNEX),
            entry("附录", UnitKind.ANNEX),
            entry("preamble", UnitKind.PREAMBLE),
            entry("préambule", UnitKind.PREAMBLE),
            entry("preámbulo", UnitKind.PREAMBLE),
            entry("преамбула", UnitKind.PREAMBLE),
            entry("الديباجة", UnitKind.PREAMBLE),
            entry("ديباجة", UnitKind.PREAMBLE),
            entry("序言", UnitKind.PREAMBLE));

    /** Words after which a number at the start of the next line is a reference and not a paragraph number. */
    private static final Pattern REFERS = Pattern.compile(
            "(?:^|[^\\p{L}])(?:articles?|arts?\\.|artículos?|стат\\p{L}+|الماد\\p{L}+|paragraphs?|paras?\\.|paragraphes?|párrafos?|пункт\\p{L}*|الفقر\\p{L}+|annex|chapter|part|section|decision|regulation|No\\.|(?<![;,]"
                + " )(?:and|or|to))[\\s\\u00a0]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DivisionWord() {}

    /** What a word names, case ignored. */
    public static Optional<UnitKind> kindOf(String word) {
        return Optional.ofNullable(KINDS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether a line ends in a word that a number must follow, so that the next line does not begin anew. */
    public static boolean endsInReference(String line) {
        return REFERS.matcher(line.substring(Math.max(0, line.length() - 40))).find();
    }

    /** An alternation of the words for some kinds, the longest first, for use in a case-insensitive pattern. */
    public static String alternation(java.util.Set<UnitKind> kinds) {
        return KINDS.entrySet().stream()
                .filter(word -> kinds.contains(word.getValue()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
