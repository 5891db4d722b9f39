package travaux.core.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;

/** Says what kinds of change one edit is. */
final class EditClasses {

    /** An edit of more words than this is more than a shift of force. */
    private static final int LONGEST_FORCE_EDIT = 12;

    private final TextPair pair;
    private final Labels labels;
    private final ReferenceCheck references;
    private final List<Mark> placeholders;
    private final List<Mark> oldOptions;
    private final List<Mark> nowOptions;

    EditClasses(TextPair pair, Labels labels, ReferenceCheck references) {
        this.pair = pair;
        this.labels = labels;
        this.references = references;
        this.placeholders = pair.old().source().marks(MarkKind.PLACEHOLDER);
        this.oldOptions = pair.old().source().marks(MarkKind.OPTION_LABEL);
        this.nowOptions = pair.now().source().marks(MarkKind.OPTION_LABEL);
    }

    /** The classes of an edit over stretches that went or came. */
    Set<ChangeClass> of(List<Stretch> edit) {
        List<Stretch> went = new ArrayList<>();
        List<Stretch> came = new ArrayList<>();
        edit.forEach(stretch -> (stretch.op() == Run.Op.DELETE ? went : came).add(stretch));
        if (edit.stream().allMatch(labels::covers) || isOptionRenumbered(went, came)) {
            return EnumSet.of(ChangeClass.RENUMBERED);
        }
        if (Cosmetics.isCosmetic(pair, went, came)) {
            return EnumSet.of(ChangeClass.COSMETIC);
        }
        if (references.isUpdate(went, came)) {
            return EnumSet.of(ChangeClass.REFERENCE_UPDATED);
        }
        return ofSubstance(went, came);
    }

    private Set<ChangeClass> ofSubstance(List<Stretch> went, List<Stretch> came) {
        Set<ChangeClass> classes = EnumSet.noneOf(ChangeClass.class);
        if (!came.isEmpty() && went.stream().anyMatch(this::isPlaceholder)) {
            classes.add(ChangeClass.PLACEHOLDER_FILLED);
        }
        if (shiftsForce(went, came)) {
            classes.add(ChangeClass.LEGAL_FORCE);
        }
        if (leavesBrackets(went, came)) {
            classes.add(ChangeClass.BRACKETED_TEXT_DROPPED);
            if (references.isUpdate(unbracketed(went, came), came)) {
                classes.add(ChangeClass.REFERENCE_UPDATED);
            }
        }
        if (went.isEmpty()) {
            classes.add(ChangeClass.INSERTED);
        } else if (came.isEmpty()) {
            if (classes.isEmpty() || went.stream().anyMatch(this::stoodOutside)) {
                classes.add(ChangeClass.DELETED);
            }
        } else if (classes.isEmpty()) {
            classes.add(ChangeClass.WORDING);
        }
        return classes;
    }

    /** Whether an option that stayed goes by another number. */
    private boolean isOptionRenumbered(List<Stretch> went, List<Stretch> came) {
        return !oldOptions.isEmpty()
                && !nowOptions.isEmpty()
                && !went.isEmpty()
                && !came.isEmpty()
                && went.stream().allMatch(s -> isAmong(oldOptions, pair.old().range(s.old(), s.oldEnd())))
                && came.stream().allMatch(s -> isAmong(nowOptions, pair.now().range(s.now(), s.nowEnd())));
    }

    private static boolean isAmong(List<Mark> labels, TextRange range) {
        return labels.stream().anyMatch(label -> label.range().encloses(range));
    }

    /** The classes of a unit that came or went as a whole: of one that went, the words in brackets were dropped. */
    Set<ChangeClass> ofWhole(List<Stretch> edit) {
        if (edit.getFirst().op() != Run.Op.DELETE) {
            return EnumSet.of(ChangeClass.INSERTED);
        }
        Set<ChangeClass> classes = EnumSet.noneOf(ChangeClass.class);
        if (leavesBrackets(edit, List.of())) {
            classes.add(ChangeClass.BRACKETED_TEXT_DROPPED);
        }
        if (classes.isEmpty() || edit.stream().anyMatch(this::stoodOutside)) {
            classes.add(ChangeClass.DELETED);
        }
        return classes;
    }

    /** Whether words stood outside brackets, and not only numbers, labels of options, signs and remarks. */
    private boolean stoodOutside(Stretch gone) {
        Tokens old = pair.old();
        return old.depth(gone.old()) == 0
                && IntStream.range(gone.old(), gone.oldEnd())
                        .anyMatch(at -> !labels.isOldLabel(at)
                                && !old.isSign(at)
                                && !old.isRemark(at)
                                && !isAmong(oldOptions, old.range(at, at + 1)));
    }

    private boolean isPlaceholder(Stretch stretch) {
        TextRange range = pair.old().range(stretch.old(), stretch.oldEnd());
        return placeholders.stream().map(Mark::range).anyMatch(mark -> mark.overlaps(range));
    }

    private boolean shiftsForce(List<Stretch> went, List<Stretch> came) {
        int words = went.stream().mapToInt(s -> s.oldEnd() - s.old()).sum()
                + came.stream().mapToInt(s -> s.nowEnd() - s.now()).sum();
        List<String> before = new ArrayList<>();
        went.forEach(s -> before.addAll(ForceWords.in(pair.old(), s.old(), s.oldEnd())));
        List<String> after = new ArrayList<>();
        came.forEach(s -> after.addAll(ForceWords.in(pair.now(), s.now(), s.nowEnd())));
        before.sort(null);
        after.sort(null);
        // In a long edit such a word that came or went by itself came or went with its sentence.
        boolean tells =
                (words <= LONGEST_FORCE_EDIT && !isWhole(went, came)) || (!before.isEmpty() && !after.isEmpty());
        return tells && !before.equals(after);
    }

    /** Whether whole sentences or clauses went or came and nothing in their place. */
    private boolean isWhole(List<Stretch> went, List<Stretch> came) {
        if (came.isEmpty()) {
            return pair.old()
                    .lines()
                    .isWhole(went.getFirst().old(), went.getLast().oldEnd());
        }
        return went.isEmpty()
                && pair.now()
                        .lines()
                        .isWhole(came.getFirst().now(), came.getLast().nowEnd());
    }

    /** What went from no deeper brackets than what came in its place. */
    private List<Stretch> unbracketed(List<Stretch> went, List<Stretch> came) {
        return went.stream()
                .filter(s -> pair.old().depth(s.old()) <= shallowest(came))
                .toList();
    }

    private int shallowest(List<Stretch> came) {
        return came.stream().mapToInt(s -> pair.now().depth(s.now())).min().orElse(0);
    }

    /** Whether bracketed words went, and not for others in the same brackets. */
    private boolean leavesBrackets(List<Stretch> went, List<Stretch> came) {
        return went.stream().anyMatch(s -> pair.old().depth(s.old()) > shallowest(came));
    }
}
