package travaux.core.proof.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Writes a first draft and makes the later ones from it; the provisions know where they came from. */
final class Negotiation {

    private final Random random;
    private final Tongue tongue;
    private final Words words;
    private final Pen pen;
    private final Shuffle shuffle;
    private int ids;

    Negotiation(long seed, Tongue tongue) {
        random = new Random(seed);
        this.tongue = tongue;
        words = new Words(random, tongue);
        pen = new Pen(random, words, tongue, seed % 3 == 0);
        shuffle = new Shuffle(random);
    }

    /** A draft of some chapters, the last of them final clauses, and annexes. */
    Text first(int chapterCount) {
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < chapterCount; i++) {
            boolean formulaic = i == chapterCount - 1;
            List<String> topic = words.invent(15, 2);
            Chapter chapter = new Chapter(i, words.title(topic, false), topic, List.of());
            int count = formulaic ? 9 : 3 + random.nextInt(7);
            for (int at = 0; at < count; at++) {
                chapter.provisions().add(create(chapter.topic(), formulaic));
            }
            chapters.add(chapter);
        }
        List<Provision> annexes = new ArrayList<>();
        IntStream.range(0, 3).forEach(i -> annexes.add(create(words.invent(15, 2), false)));
        List<String> preamble = new ArrayList<>();
        IntStream.range(0, 6).forEach(i -> preamble.add(words.join(words.sentence(words.invent(8, 2), false))));
        return new Text(preamble, chapters, annexes);
    }

    private Provision create(List<String> chapter, boolean formulaic) {
        List<String> topic = words.topic(chapter, formulaic ? 5 : 12);
        List<List<String>> text = pen.text(topic, formulaic);
        Provision made = new Provision(
                ids++,
                List.of(),
                List.of(),
                words.title(topic, formulaic),
                topic,
                text,
                new Provision.Manner(formulaic, false, true, false, ""));
        return pen.chance(4) ? made.emptied(words.any(tongue.standIns())) : made;
    }

    /** The next draft. */
    Text next(Text before, Step step) {
        List<Chapter> chapters = new ArrayList<>();
        for (Chapter chapter : before.chapters()) {
            Chapter after = new Chapter(chapter.id(), chapter.title(), chapter.topic(), List.of());
            negotiate(chapter, after, step);
            chapters.add(after);
        }
        if (pen.chance(35)) {
            shuffle.dissolve(chapters);
        }
        shuffle.move(chapters, 2);
        List<Provision> annexes = new ArrayList<>();
        for (Provision annex : before.annexes()) {
            annexes.add(touch(annex.heir(ids++), annex, step));
        }
        if (pen.chance(30)) {
            annexes.add(create(words.invent(15, 2), false));
        }
        return new Text(before.preamble(), chapters, annexes);
    }

    private void negotiate(Chapter before, Chapter after, Step step) {
        List<Provision> result = after.provisions();
        for (Provision old : before.provisions()) {
            if (old.manner().rival()) {
                settleRival(old, result, step);
            } else if (!isDropped(old, step)) {
                carryOn(old, after, step);
            }
        }
    }

    private void carryOn(Provision old, Chapter after, Step step) {
        List<Provision> result = after.provisions();
        int dice = random.nextInt(100);
        if (dice < 6 && old.sentences().size() > 3 && isPlain(old)) {
            split(old, result, step);
        } else if (dice < 12 && isPlain(old) && canMerge(result)) {
            result.add(merge(result.removeLast(), touch(old.heir(ids++), old, step)));
        } else {
            result.add(touch(old.heir(ids++), old, step));
            addBeside(result, after.topic(), step);
        }
    }

    private boolean isDropped(Provision old, Step step) {
        return pen.turns(5) || (old.isEmpty() && pen.chance(step == Step.CLEANED ? 60 : 30));
    }

    private void addBeside(List<Provision> result, List<String> topic, Step step) {
        Provision last = result.getLast();
        if (pen.turns(6)) {
            result.add(create(topic, last.manner().formulaic()));
        } else if (step == Step.ARTICLES && isPlain(last) && pen.chance(4)) {
            Provision rival = pen.edit(last, 0.6);
            result.add(new Provision(
                    ids++,
                    List.of(),
                    last.from(),
                    last.title(),
                    last.topic(),
                    rival.sentences(),
                    new Provision.Manner(false, false, true, true, "")));
        }
    }

    /** Of two rival versions the first stays here; that it also came from the other may be said. */
    private void settleRival(Provision rival, List<Provision> result, Step step) {
        if (step == Step.CLEANED && !result.isEmpty()) {
            Provision kept = result.removeLast();
            result.add(new Provision(
                    kept.id(),
                    kept.from(),
                    List.of(rival.id()),
                    kept.title(),
                    kept.topic(),
                    kept.sentences(),
                    kept.manner()));
        }
    }

    private static boolean isPlain(Provision provision) {
        return !provision.isEmpty() && !provision.manner().formulaic();
    }

    private static boolean canMerge(List<Provision> result) {
        return !result.isEmpty()
                && isPlain(result.getLast())
                && result.getLast().from().size() == 1
                && result.getLast().maybe().isEmpty();
    }

    private static Provision merge(Provision one, Provision other) {
        List<List<String>> text = new ArrayList<>(one.sentences());
        text.addAll(other.sentences());
        List<Integer> from = List.of(one.from().getFirst(), other.from().getFirst());
        List<String> topic = new ArrayList<>(one.topic());
        topic.addAll(other.topic());
        return new Provision(one.id(), from, List.of(), one.title(), topic, text, one.manner());
    }

    private void split(Provision old, List<Provision> result, Step step) {
        Provision whole = pen.edit(old.heir(ids++), 0.1);
        int size = whole.sentences().size();
        int middle = 1 + random.nextInt(size - 1);
        Provision first = whole.saying(whole.sentences().subList(0, middle));
        Provision second = whole.heir(ids++).saying(whole.sentences().subList(middle, size));
        result.add(step == Step.CLEANED ? pen.lift(first) : first);
        Provision rest = new Provision(
                second.id(),
                List.of(old.id()),
                List.of(),
                words.title(whole.topic(), false),
                whole.topic(),
                second.sentences(),
                second.manner());
        result.add(step == Step.CLEANED ? pen.lift(rest) : rest);
    }

    private Provision touch(Provision heir, Provision old, Step step) {
        Provision named = retitle(heir);
        if (old.isEmpty()) {
            boolean filled = step == Step.CLEANED || pen.chance(70);
            return filled ? named.saying(pen.text(named.topic(), false)) : named.emptied(words.any(tongue.standIns()));
        }
        if (step != Step.CLEANED && pen.chance(4)) {
            return named.emptied(words.any(tongue.standIns()));
        }
        Provision edited = pen.edit(named, pen.rate());
        return switch (step) {
            case COMPILED -> pen.bracket(pen.expand(edited));
            case ARTICLES -> pen.bracket(pen.condense(edited));
            case CLEANED -> pen.lift(edited);
        };
    }

    private Provision retitle(Provision provision) {
        boolean formulaic = provision.manner().formulaic();
        if (pen.turns(6)) {
            return provision.titled(words.title(provision.topic(), formulaic));
        }
        if (pen.turns(13)) {
            return provision.titled(
                    provision.title() + (tongue.isChinese() ? "" : " ") + words.word(provision.topic()));
        }
        return provision;
    }
}
