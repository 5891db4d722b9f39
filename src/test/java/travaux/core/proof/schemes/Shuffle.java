package travaux.core.proof.schemes;

import java.util.List;
import java.util.Random;

/** Moves provisions to other chapters or to other places in their own, far enough that nobody doubts which was moved. */
final class Shuffle {

    private static final int FAR = 4;

    private final Random random;

    Shuffle(Random random) {
        this.random = random;
    }

    /** Moves some provisions; final clauses stay where they are. */
    void move(List<Chapter> chapters, int count) {
        for (int i = 0; i < count; i++) {
            Chapter from = chapters.get(random.nextInt(chapters.size() - 1));
            Chapter to = chapters.get(random.nextInt(chapters.size() - 1));
            if (from.provisions().size() > 2) {
                move(chapters, from, to);
            }
        }
    }

    /** Puts a chapter's provisions at the end of the one before it, final clauses apart. */
    void dissolve(List<Chapter> chapters) {
        if (chapters.size() > 3) {
            int at = 1 + random.nextInt(chapters.size() - 2);
            chapters.get(at - 1).provisions().addAll(chapters.remove(at).provisions());
        }
    }

    private void move(List<Chapter> chapters, Chapter from, Chapter to) {
        int at = random.nextInt(from.provisions().size());
        Provision provision = from.provisions().get(at);
        boolean single = provision.from().size() == 1 && provision.maybe().isEmpty() && !provision.isEmpty();
        boolean leaves = at + 1 < from.provisions().size()
                && from.provisions().get(at + 1).manner().rival();
        int place = random.nextInt(to.provisions().size() + 1);
        int here = place(chapters, from, at);
        int there = place(chapters, to, place);
        boolean parts = place < to.provisions().size()
                && to.provisions().get(place).manner().rival();
        if (single && !leaves && !parts && Math.abs(here - there) >= FAR) {
            from.provisions().remove(at);
            to.provisions().add(from.id() == to.id() && place > at ? place - 1 : place, provision.moved());
        }
    }

    private static int place(List<Chapter> chapters, Chapter chapter, int at) {
        int before = 0;
        for (Chapter each : chapters) {
            if (each.id() == chapter.id()) {
                break;
            }
            before += each.provisions().size();
        }
        return before + at;
    }
}
