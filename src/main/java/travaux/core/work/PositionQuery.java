package travaux.core.work;

import java.util.Optional;
import travaux.core.record.Delegation;

/**
 * What somebody asks of the record; what is empty does not narrow it.
 *
 * @param unit a provision by its number, {@code 24} or {@code 24(1)}, or a subject such as {@code preamble}
 * @param draft with a unit: id of the draft that its number counts in, the last one if empty. Alone: the draft spoken of
 * @param delegation who took the position
 * @param term words that it is about; each must be there
 */
public record PositionQuery(
        Optional<String> unit, Optional<String> draft, Optional<Delegation> delegation, Optional<String> term) {

    /** Everything there is. */
    public static final PositionQuery ALL =
            new PositionQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
