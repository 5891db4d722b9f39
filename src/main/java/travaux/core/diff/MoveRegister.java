package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;

/** The moves of one comparison, numbered from 1 across all its units, so that both ends find each other. */
final class MoveRegister {

    private final List<Moved> moves = new ArrayList<>();

    /**
     * A passage that stands elsewhere.
     *
     * @param old its words before
     * @param now its words after
     */
    record Moved(String old, String now) {

        boolean isEdited() {
            return !old.equals(now);
        }
    }

    int add(String old, String now) {
        moves.add(new Moved(old, now));
        return moves.size();
    }

    Moved get(int number) {
        return moves.get(number - 1);
    }
}
