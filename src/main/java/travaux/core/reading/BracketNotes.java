package travaux.core.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.MarkKind;

/** What words in brackets say that is no dispute: statuses, placeholders, {@code [sic]}, notes of the editor. */
public final class BracketNotes {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int HEAD = 80;
    private static final int LONGEST_STATUS = 80;

    private static final Pattern SIC = Pattern.compile("^sic[.!]?$", FLAGS);

    private static final Pattern PLACEHOLDER_ALONE = Pattern.compile(
            "^$|^(?:…+|\\.{2,}|_+|-{2,}|—+|tb[dca]|to follow|(?:text )?(?:still )?to be"
                + " (?:completed|determined|inserted|decided|added|elaborated|drafted|provided|confirmed|developed|finali[sz]ed)|à"
                + " (?:compléter|déterminer|préciser|insérer|rédiger)|a (?:completar|determinar)|por"
                + " (?:completar|determinar|redactar|definir)|будет (?:дополнено|определено|уточнено)|подлежит"
                + " (?:дополнению|уточнению|согласованию)|待补充|待拟订|待定|待插入|(?:ت|ي)ستكمل لاحقا|تُستكمل لاحقا|يحدد فيما"
                + " بعد|يُحدد لاحقا)[.;]?$",
            FLAGS);
    private static final Pattern PLACEHOLDER_START = Pattern.compile(
            "^\\*?(?:placeholder|place holder|espace réservé|emplacement réservé|marcador de posición|место для|占位|حيز"
                    + " محجوز|text to be|to be (?:completed|determined|inserted|decided|added|elaborated)(?="
                    + " (?:by|at|in|later|after|on|with|upon|based)))(?!\\p{L})",
            FLAGS);

    private static final Pattern STATUS = Pattern.compile(
            "^(?:(?:provisionally |tentatively |previously )?(?:agreed|adopted|cleared|closed)[, ]*(?:ad referendum|ad"
                + " ref\\.?|in informals|in principle|in (?:the )?working group|at .{1,30}|on .{1,30})|ad"
                + " referendum|ad ref\\.?|(?:still )?under (?:discussion|consideration|negotiation)|consultations?"
                + " ongoing|pending .{3,40}|technical reserve|reserved? .{0,30}position|(?:convenu|adopté|approuvé) ad"
                + " referendum|en cours d['’]examen|(?:acordado|aprobado|convenido) ad referendum|en"
                + " examen|согласовано ad referendum|на рассмотрении|ad referendum 商定|暂时商定|尚待审议|审议中|اتُ?فق عليه"
                + " .{0,40}|متفق عليه .{0,40}|قيد النظر|قيد المناقشة)[.]?$",
            FLAGS);
    /** Words that are a status on their own and ordinary words within a sentence. */
    private static final Pattern STATUS_ALONE = Pattern.compile(
            "^(?:(?:provisionally |tentatively"
                + " )?agreed|adopted|pending|reserved|closed|cleared|deleted|withdrawn|bracketed|no"
                + " consensus|convenu|adopté|réservé|en suspens|en"
                + " attente|supprimé|acordado|convenido|aprobado|pendiente|reservado|suprimido|согласовано|зарезервировано|исключено|商定|已商定|保留|删除|متفق"
                + " عليه|مُ?علَّ?ق|مُ?عل[َّ]*ق|محجوز|حذف|محذوفة?)[.]?$",
            FLAGS);

    private static final Pattern EDITOR = Pattern.compile(
            "^\\*?(?:editor(?:ial|['’]s)? note|note (?:by|from|of) the"
                    + " (?:secretariat|editor|chair|co-chairs?)|secretariat note|(?:chair|facilitator|secretariat)['’]s"
                    + " note|drafting note|note|n\\.?b\\.?|note du secrétariat|note de la rédaction|nota de la"
                    + " secretaría|nota del editor|nota|примечание(?: секретариата)?|秘书处注|编者注|注|ملاحظة(?: من"
                    + " الأمانة)?)\\s*[:：—–-]",
            FLAGS);

    /** Arabic vowel signs, which may be written or left out. */
    private static final Pattern VOWEL_SIGNS = Pattern.compile("[\u064B-\u0652]");

    private static final Pattern GROUP = Pattern.compile("\\s*\\[([^\\[\\]]*)]");

    private BracketNotes() {}

    /** A heading's words without the statuses and editors' notes that stand in brackets within them. */
    public static String without(String heading) {
        return GROUP.matcher(heading)
                .replaceAll(group -> kindOf(group.group(1), true)
                                .filter(kind -> kind != MarkKind.PLACEHOLDER)
                                .isPresent()
                        ? ""
                        : Matcher.quoteReplacement(group.group()));
    }

    /** Whether a line is nothing but a status, placeholder or note in brackets or braces. */
    static boolean isNote(String line) {
        String bare = line.strip();
        if (bare.length() < 2) {
            return false;
        }
        boolean braces = bare.charAt(0) == '{' && bare.endsWith("}");
        boolean brackets = bare.charAt(0) == '[' && bare.endsWith("]");
        return braces
                || (brackets
                        && kindOf(bare.substring(1, bare.length() - 1), true).isPresent());
    }

    /**
     * What the words in a pair of brackets are if they are no disputed wording.
     *
     * @param content the words, or enough of them from the start
     * @param apart whether the brackets stand outside the run of a sentence
     */
    static Optional<MarkKind> kindOf(String content, boolean apart) {
        String words = VOWEL_SIGNS.matcher(content.strip()).replaceAll("");
        String head = words.substring(0, Math.min(HEAD, words.length()));
        if (SIC.matcher(head).lookingAt()) {
            return Optional.of(MarkKind.SIC);
        }
        if (words.length() <= LONGEST_STATUS
                && (STATUS.matcher(words).lookingAt()
                        || (apart && STATUS_ALONE.matcher(words).lookingAt()))) {
            return Optional.of(MarkKind.STATUS_NOTE);
        }
        if ((words.length() <= HEAD && PLACEHOLDER_ALONE.matcher(words).lookingAt())
                || PLACEHOLDER_START.matcher(head).lookingAt()) {
            return Optional.of(MarkKind.PLACEHOLDER);
        }
        return EDITOR.matcher(head).lookingAt() ? Optional.of(MarkKind.EDITOR_NOTE) : Optional.empty();
    }
}
