package travaux.core.exporting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import travaux.core.diff.Change;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.Held;

/** Says a change in words for people. What a class says already is not said twice. */
public final class Sentences {

    /** The class that leads a sentence is the first of these that a change has. */
    private static final List<ChangeClass> LEADING = List.of(
            ChangeClass.ALTERNATIVE_CHOSEN,
            ChangeClass.ALTERNATIVE_ADDED,
            ChangeClass.PLACEHOLDER_FILLED,
            ChangeClass.EMPTIED,
            ChangeClass.MOVED_EDITED,
            ChangeClass.MOVED,
            ChangeClass.LEGAL_FORCE,
            ChangeClass.DELETED,
            ChangeClass.BRACKETED_TEXT_DROPPED,
            ChangeClass.REFERENCE_STALE,
            ChangeClass.REFERENCE_UPDATED,
            ChangeClass.WORDING,
            ChangeClass.INSERTED,
            ChangeClass.BRACKETS_LIFTED,
            ChangeClass.BRACKETS_ADDED,
            ChangeClass.RENUMBERED,
            ChangeClass.COSMETIC);

    /** Classes worth a word of their own behind another's sentence. */
    private static final Set<ChangeClass> TRAILING = EnumSet.of(
            ChangeClass.BRACKETS_ADDED,
            ChangeClass.BRACKETS_LIFTED,
            ChangeClass.BRACKETED_TEXT_DROPPED,
            ChangeClass.ALTERNATIVE_ADDED,
            ChangeClass.ALTERNATIVE_CHOSEN,
            ChangeClass.LEGAL_FORCE,
            ChangeClass.REFERENCE_UPDATED,
            ChangeClass.REFERENCE_STALE,
            ChangeClass.MOVED,
            ChangeClass.MOVED_EDITED);

    private Sentences() {}

    /** A class's name as a heading, such as {@code Brackets lifted}. */
    public static String label(ChangeClass kind) {
        return Messages.text("class." + kind.wireName());
    }

    /** The class that a change is named by where there is room for one only. */
    public static ChangeClass leading(Change change) {
        return LEADING.stream()
                .filter(change.classes()::contains)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a change of no class"));
    }

    /** The change in one sentence without a full stop, quotes shortened in the middle. */
    public static String sentence(Change change) {
        ChangeClass leading = leading(change);
        String tails = change.classes().stream()
                .filter(TRAILING::contains)
                .filter(kind -> kind != leading && !isSaidBy(leading, kind))
                .map(kind -> ", " + Messages.text("tail." + kind.wireName() + variant(kind, leading)))
                .collect(Collectors.joining());
        String brackets = change.isInsertedInBrackets() ? ", " + Messages.text("tail.inserted-in-brackets") : "";
        return lead(leading, change) + brackets + tails;
    }

    private static String lead(ChangeClass leading, Change change) {
        return Messages.format(
                "change." + leading.wireName() + variant(leading, change),
                Quote.of(change.old()),
                Quote.of(change.now().isEmpty() ? change.old() : change.now()),
                Quote.all(change.retained()),
                Quote.all(change.notRetained()));
    }

    /** Which wording of a sentence fits what is known of the change. */
    private static String variant(ChangeClass leading, Change change) {
        boolean came = change.old().isBlank();
        boolean went = change.now().isBlank();
        return switch (leading) {
            case ALTERNATIVE_CHOSEN ->
                change.retained().isEmpty() ? ".none" : change.notRetained().isEmpty() ? ".all" : "";
            case LEGAL_FORCE -> came ? ".came" : went ? ".went" : "";
            case COSMETIC -> change.isOfRemark() ? (came ? ".note-came" : ".note-went") : came || went ? ".only" : "";
            case RENUMBERED -> came || went ? ".only" : "";
            case BRACKETED_TEXT_DROPPED ->
                !change.notRetained().isEmpty() ? ".rival" : change.isReplacedInBrackets() ? ".replaced" : "";
            case DELETED -> change.notRetained().isEmpty() ? "" : ".rival";
            case BRACKETS_ADDED -> held(change.oldHeld());
            case BRACKETS_LIFTED -> held(change.nowHeld());
            case WORDING,
                    INSERTED,
                    ALTERNATIVE_ADDED,
                    MOVED,
                    MOVED_EDITED,
                    REFERENCE_UPDATED,
                    REFERENCE_STALE,
                    PLACEHOLDER_FILLED,
                    EMPTIED -> "";
        };
    }

    /** How the words stand in brackets where these are not the only ones. */
    private static String held(Held held) {
        return switch (held) {
            case OUTSIDE -> "";
            case PARTLY -> ".partly";
            case INSIDE -> ".inside";
        };
    }

    /** Of a passage that moved, or went with words outside brackets, some words were dropped, not all. */
    private static String variant(ChangeClass tail, ChangeClass leading) {
        boolean within = (leading == ChangeClass.MOVED_EDITED || leading == ChangeClass.DELETED)
                && tail == ChangeClass.BRACKETED_TEXT_DROPPED;
        return within ? ".within" : "";
    }

    /** Choosing an alternative lifts its brackets and drops its rivals; adding one puts it in brackets. */
    private static boolean isSaidBy(ChangeClass leading, ChangeClass kind) {
        boolean ofBrackets = kind == ChangeClass.BRACKETS_LIFTED
                || kind == ChangeClass.BRACKETS_ADDED
                || kind == ChangeClass.BRACKETED_TEXT_DROPPED;
        boolean ofChoice = leading == ChangeClass.ALTERNATIVE_CHOSEN || leading == ChangeClass.ALTERNATIVE_ADDED;
        return (ofChoice && ofBrackets) || (leading == ChangeClass.MOVED_EDITED && kind == ChangeClass.MOVED);
    }
}
