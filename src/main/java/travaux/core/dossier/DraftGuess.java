package travaux.core.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.record.EventDate;
import travaux.core.text.DraftInfo;

/**
 * Which draft of a dossier a document is, by what it says of itself.
 *
 * @param draft id of the draft; empty where it cannot be told
 * @param role whether it is the draft's text or a corrigendum to it
 * @param reason why, or why it cannot be told, as a sentence
 */
public record DraftGuess(Optional<String> draft, KeptText.Role role, String reason) {

    private static final Pattern CORRIGENDUM = Pattern.compile("(.*)/CORR\\.\\d+$");
    private static final int FULL_DATE = 10;

    /** What somebody said it is. */
    public static DraftGuess told(String draft, DraftInfo info) {
        boolean patch = info.symbol().map(DraftGuess::plain).stream()
                .anyMatch(symbol -> CORRIGENDUM.matcher(symbol).matches());
        return new DraftGuess(
                Optional.of(draft), patch ? KeptText.Role.CORRIGENDUM : KeptText.Role.TEXT, "You named the draft.");
    }

    /**
     * Guesses by the symbol, which decides wherever there is one that is not that of no draft; then by an exact date; then by a
     * draft's name in the title. Two drafts that fit alike are no guess.
     */
    public static DraftGuess of(Dossier dossier, DraftInfo info) {
        return info.symbol().map(symbol -> bySymbol(dossier, info, symbol)).orElseGet(() -> byDate(dossier, info));
    }

    private static DraftGuess bySymbol(Dossier dossier, DraftInfo info, String written) {
        Matcher patch = CORRIGENDUM.matcher(plain(written));
        boolean corrects = patch.matches();
        String wanted = corrects ? patch.group(1) : plain(written);
        KeptText.Role role = corrects ? KeptText.Role.CORRIGENDUM : KeptText.Role.TEXT;
        List<DraftEntry> fitting = fitting(
                dossier,
                draft -> draft.symbols().stream().map(DraftGuess::plain).anyMatch(wanted::equals));
        if (fitting.size() == 1) {
            String id = fitting.getFirst().id();
            String what = corrects ? " corrects that of " : " is that of ";
            return new DraftGuess(Optional.of(id), role, "The symbol " + written + what + id + ".");
        }
        if (fitting.size() > 1) {
            return unknown("The symbol " + written + " is that of several drafts: " + ids(fitting) + ".");
        }
        // a draft whose symbol nobody has verified may turn out to have this one
        DraftGuess dated = byDate(dossier, info);
        boolean open = dated.draft().flatMap(dossier::draft).stream().noneMatch(DraftEntry::symbolVerified);
        return dated.draft().isPresent() && open && !corrects
                ? new DraftGuess(
                        dated.draft(),
                        role,
                        dated.reason() + " Its symbol " + written + " is not listed for any draft: look at it.")
                : unknown("The symbol " + written + " is that of no draft of the dossier.");
    }

    private static DraftGuess byDate(Dossier dossier, DraftInfo info) {
        String date = info.date().orElse("");
        List<DraftEntry> fitting = date.length() < FULL_DATE
                ? List.of()
                : fitting(dossier, draft -> draft.date().map(EventDate::iso).equals(Optional.of(date)));
        if (fitting.size() == 1) {
            String id = fitting.getFirst().id();
            return new DraftGuess(Optional.of(id), KeptText.Role.TEXT, "It is dated " + date + ", as " + id + " is.");
        }
        return fitting.isEmpty()
                ? byName(dossier, info)
                : unknown("Several drafts are of " + date + ": " + ids(fitting) + ".");
    }

    private static DraftGuess byName(Dossier dossier, DraftInfo info) {
        String title = info.title().toLowerCase(Locale.ROOT);
        List<DraftEntry> fitting = fitting(
                dossier,
                draft -> draft.names().stream()
                        .anyMatch(name -> tells(name) && title.contains(name.toLowerCase(Locale.ROOT))));
        return fitting.size() == 1
                ? new DraftGuess(
                        Optional.of(fitting.getFirst().id()),
                        KeptText.Role.TEXT,
                        "Its title names “" + fitting.getFirst().name() + "”.")
                : unknown("Neither symbol nor date nor title says which draft it is.");
    }

    /** Whether a name is long enough not to be met by chance. */
    private static boolean tells(String name) {
        return name.strip().contains(" ");
    }

    private static List<DraftEntry> fitting(Dossier dossier, Predicate<DraftEntry> fits) {
        return dossier.drafts().stream().filter(fits).toList();
    }

    private static String plain(String symbol) {
        return symbol.replaceAll("[\\s*]", "").toUpperCase(Locale.ROOT);
    }

    private static String ids(List<DraftEntry> drafts) {
        return String.join(", ", drafts.stream().map(DraftEntry::id).toList());
    }

    private static DraftGuess unknown(String reason) {
        return new DraftGuess(Optional.empty(), KeptText.Role.TEXT, reason);
    }
}
