package travaux.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import travaux.core.diff.Change;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.ElementChange;
import travaux.core.diff.Held;
import travaux.core.text.Element;
import travaux.ui.control.Facing;
import travaux.ui.support.ChangeTones;
import travaux.ui.support.Messages;
import travaux.ui.support.Quotes;

/** A change in words: a short name of its kind, and a sentence that quotes it. */
final class ChangeWords {

    /** Characters of a quotation; of each of several half as many. */
    private static final int LONGEST = 170;

    private final String language;

    /** Of changes to a text in a language, by BCP 47. */
    ChangeWords(String language) {
        this.language = language;
    }

    /** The names of its classes, weightiest first, and the place: {@code ALTERNATIVE RETAINED · 1}. */
    static String kind(Change change) {
        String classes = ChangeTones.sorted(change.classes()).stream()
                .map(Messages::of)
                .collect(Collectors.joining(", "))
                .toUpperCase(Locale.getDefault());
        return change.place().isEmpty() ? classes : Messages.text("change.place", classes, change.place());
    }

    /** What changed, quoted. */
    String sentence(Change change) {
        return switch (ChangeTones.sorted(change.classes()).getFirst()) {
            case ALTERNATIVE_CHOSEN -> chosen(change);
            case BRACKETED_TEXT_DROPPED, DELETED, EMPTIED -> deleted(change);
            case BRACKETS_LIFTED -> Messages.text(lifted(change.nowHeld()), quoted(either(change)));
            case BRACKETS_ADDED -> Messages.text(bracketed(change.oldHeld()), quoted(either(change)));
            case ALTERNATIVE_ADDED ->
                Messages.text("change.rival", quoted(change.now().isEmpty() ? change.old() : change.now()));
            case MOVED -> Messages.text("change.moved", quoted(either(change)));
            case INSERTED, PLACEHOLDER_FILLED, WORDING, MOVED_EDITED, REFERENCE_UPDATED, LEGAL_FORCE ->
                replaced(change);
            case RENUMBERED -> renumbered(change);
            case COSMETIC -> change.isOfRemark() ? remark(change) : replaced(change);
            case REFERENCE_STALE -> Messages.text("change.stale", quoted(either(change)));
        };
    }

    /** An element whose state is known on both sides and differs, in words; empty where nothing can be said. */
    static Optional<String> sentence(ElementChange change) {
        Optional<Element.State> old = change.old().map(Element::state).filter(ChangeWords::isKnown);
        Optional<Element.State> now = change.now().map(Element::state).filter(ChangeWords::isKnown);
        return old.isPresent() && now.isPresent() && !old.equals(now)
                ? Optional.of(Messages.text("change.element", word(old.get()), word(now.get())))
                : Optional.empty();
    }

    private static boolean isKnown(Element.State state) {
        return state != Element.State.UNKNOWN;
    }

    private static String word(Element.State state) {
        return Messages.text("element." + state.wireName());
    }

    private String chosen(Change change) {
        String retained = quoted(change.retained());
        String others = quoted(change.notRetained());
        if (retained.isEmpty() && others.isEmpty()) {
            return replaced(change);
        }
        if (retained.isEmpty()) {
            return Messages.text("change.notRetained", others);
        }
        return others.isEmpty()
                ? Messages.text("change.retained", retained)
                : Messages.text("change.chosen", retained, others);
    }

    private static String lifted(Held now) {
        return switch (now) {
            case OUTSIDE -> "change.lifted";
            case PARTLY -> "change.lifted.partly";
            case INSIDE -> "change.lifted.inside";
        };
    }

    private static String bracketed(Held old) {
        return switch (old) {
            case OUTSIDE -> "change.bracketed";
            case PARTLY -> "change.bracketed.partly";
            case INSIDE -> "change.bracketed.inside";
        };
    }

    private String deleted(Change change) {
        if (change.old().isBlank() || change.isReplacedInBrackets()) {
            return replaced(change);
        }
        if (!change.notRetained().isEmpty()) {
            return Messages.text("change.rivalDropped", quoted(change.notRetained()));
        }
        String gone = quoted(change.old());
        boolean rest = change.classes().contains(ChangeClass.BRACKETS_LIFTED);
        return rest ? Messages.text("change.droppedRestLifted", gone) : gone;
    }

    private String replaced(Change change) {
        if (change.isInsertedInBrackets()) {
            return Messages.text("change.inBrackets", quoted(change.now()));
        }
        if (change.old().isBlank()) {
            return quoted(change.now());
        }
        if (change.now().isBlank()) {
            return quoted(change.old());
        }
        if (isSigns(change.old()) && isSigns(change.now())) {
            return Messages.text(
                    "change.signs", change.old().strip(), change.now().strip());
        }
        // The arrow points the way the words are read.
        String key = Quotes.areLeft(change.old(), language) ? "change.replaced.left" : "change.replaced";
        return Messages.text(key, quoted(change.old()), quoted(change.now()));
    }

    /** Whether there is nothing to be read aloud: in quotation marks, quotation marks say nothing. */
    private static boolean isSigns(String words) {
        return words.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private String renumbered(Change change) {
        if (change.old().isBlank()) {
            return Messages.text("change.numberCame", quoted(change.now()));
        }
        return change.now().isBlank() ? Messages.text("change.numberWent", quoted(change.old())) : replaced(change);
    }

    private String remark(Change change) {
        return change.now().isBlank()
                ? Messages.text("change.noteWent", quoted(change.old()))
                : Messages.text("change.noteCame", quoted(change.now()));
    }

    private static String either(Change change) {
        return change.now().isBlank() ? change.old() : change.now();
    }

    private String quoted(List<String> words) {
        int longest = words.size() == 1 ? LONGEST : LONGEST / 2;
        return words.stream().map(each -> quoted(each, longest)).collect(Collectors.joining(between(words)));
    }

    /** Quotations in a row that run to the left are one. */
    private static String between(List<String> words) {
        return words.stream().allMatch(Facing::isLeft) ? "، " : ", ";
    }

    private String quoted(String words) {
        return quoted(words, LONGEST);
    }

    private String quoted(String words, int longest) {
        String text = words.strip().replaceAll("\\s+", " ");
        if (text.length() > longest) {
            int cut = text.lastIndexOf(' ', longest);
            text = text.substring(0, cut < longest / 2 ? longest : cut) + " …";
        }
        return text.isEmpty() ? "" : Quotes.of(text, language);
    }
}
