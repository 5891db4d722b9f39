package travaux.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import travaux.core.text.Provision;
import travaux.core.text.TextRange;

/** Options that belong together, while their end is not yet known. */
final class OptionSet {

    private final String word;
    private final int indent;
    private final int end;
    private final Optional<Provision> besideProvision;
    private final OptionLabel first;
    private final List<TextRange> rivals = new ArrayList<>();
    private OptionLabel last;

    /**
     * Begins with its first label.
     *
     * @param end where it must end at the latest
     * @param beside the numbered paragraph it comes after, where the options go on with the unit's own numbering
     */
    OptionSet(OptionLabel label, int indent, int end, Optional<Provision> beside) {
        this.word = label.word();
        this.indent = indent;
        this.end = end;
        this.besideProvision = beside;
        this.first = label;
        this.last = label;
    }

    /** Whether a label is the next of this set, one passed over allowed. */
    boolean isContinuedBy(OptionLabel label) {
        return word.equals(label.word()) && label.value() > last.value() && label.value() <= last.value() + 2;
    }

    /** Whether a label that begins a set takes this one's place. */
    boolean isReplacedBy(OptionLabel label, int labelIndent) {
        return word.equals(label.word()) && indent >= labelIndent;
    }

    /** Ends the option last labelled and begins the next. */
    void next(TextRange ended, OptionLabel label) {
        rivals.add(ended);
        last = label;
    }

    /** All the rivals, the last one given. */
    List<TextRange> endWith(TextRange rival) {
        rivals.add(rival);
        return rivals;
    }

    /** The options that have ended. */
    List<TextRange> ended() {
        return rivals;
    }

    boolean hasSeveral() {
        return !first.equals(last);
    }

    int end() {
        return end;
    }

    OptionLabel first() {
        return first;
    }

    OptionLabel last() {
        return last;
    }

    Optional<Provision> beside() {
        return besideProvision;
    }
}
