package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The moves of one comparison, numbered from 1 across all its units, so that both ends find each other. */
final class MoveRegister {

    private final List<Moved> moves = new ArrayList<>();
    private final Map<Integer, MovedPassage> passages = new ConcurrentHashMap<>();

    /**
     * Where a passage stands, its number left out.
     *
     * @param tokens the words of the text it stands in
     * @param from its first word
     * @param to the first word after it
     */
    record Place(Tokens tokens, int from, int to) {

        String words() {
            return Wording.of(tokens, from, to);
        }
    }

    /** A passage that stands elsewhere: where it stood and where it stands. */
    record Moved(Place old, Place now) {}

    int add(Place old, Place now) {
        moves.add(new Moved(old, now));
        return moves.size();
    }

    Moved get(int number) {
        return moves.get(number - 1);
    }

    /** What became of a passage on its way: looked at once for both its ends. Several can be asked for at a time. */
    MovedPassage passage(int number, NumberMap numbers) {
        return passages.computeIfAbsent(number, n -> MovedPassage.of(get(n), numbers));
    }
}
