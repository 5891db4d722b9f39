package travaux.core.proof.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Edits the words of provisions as negotiators do: in runs, in brackets, by options, by whole sentences. */
final class Pen {

    private final Random random;
    private final Words words;
    private final String option;
    private final boolean harsh;

    /** @param harsh whether texts are mostly rewritten and titles often changed, as chairs do */
    Pen(Random random, Words words, Tongue tongue, boolean harsh) {
        this.harsh = harsh;
        this.random = random;
        this.words = words;
        this.option = tongue.option;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Which share of the words to touch: mostly few, sometimes more than half. */
    double rate() {
        int dice = random.nextInt(100);
        double step = random.nextDouble();
        if (harsh) {
            return dice < 40 ? 0.2 + 0.2 * step : 0.3 + 0.4 * step;
        }
        return dice < 55 ? 0.15 * step : dice < 80 ? 0.15 + 0.2 * step : 0.3 + 0.3 * step;
    }

    /** Whether what happens to few titles and articles otherwise happens now. */
    boolean turns(int percent) {
        return chance(harsh ? 2 * percent : percent);
    }

    /** New text for a provision. */
    List<List<String>> text(List<String> topic, boolean formulaic) {
        List<List<String>> text = new ArrayList<>();
        int count = chance(15) ? 1 : 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            text.add(words.sentence(topic, formulaic));
        }
        return text;
    }

    /** The provision with a share of its words replaced, dropped or joined by others. */
    Provision edit(Provision provision, double rate) {
        List<List<String>> edited = new ArrayList<>();
        for (List<String> sentence : provision.sentences()) {
            edited.add(isOption(sentence) ? sentence : edit(sentence, provision.topic(), rate));
        }
        return provision.saying(edited);
    }

    private List<String> edit(List<String> sentence, List<String> topic, double rate) {
        List<String> edited = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int run = 1 + random.nextInt(3);
            if (random.nextDouble() < rate / 2) {
                int deed = random.nextInt(4);
                for (int i = 0; i < run && deed > 0; i++) {
                    edited.add(words.word(topic));
                }
                // An insertion keeps the words it stands before.
                at += deed < 3 ? run : 0;
            }
            if (at < sentence.size()) {
                edited.add(sentence.get(at++));
            }
        }
        return edited.isEmpty() ? sentence : edited;
    }

    /** Puts some stretches into brackets. */
    Provision bracket(Provision provision) {
        List<List<String>> edited = new ArrayList<>();
        for (List<String> sentence : provision.sentences()) {
            List<String> marked = new ArrayList<>(sentence);
            if (!isOption(sentence) && chance(50)) {
                int from = random.nextInt(marked.size());
                int to = Math.min(marked.size() - 1, from + random.nextInt(6));
                marked.set(from, "[" + marked.get(from));
                marked.set(to, marked.get(to) + "]");
            }
            edited.add(marked);
        }
        return provision.saying(edited);
    }

    /** Without any bracket. */
    Provision lift(Provision provision) {
        return provision.saying(provision.sentences().stream()
                .map(s -> s.stream().map(w -> w.replaceAll("[\\[\\]]", "")).toList())
                .toList());
    }

    /** With more text, and perhaps with a second option for all of it. */
    Provision expand(Provision provision) {
        List<List<String>> text = new ArrayList<>(provision.sentences());
        boolean formulaic = provision.manner().formulaic();
        if (chance(40)) {
            int more = 1 + random.nextInt(1 + 2 * text.size());
            for (int i = 0; i < more; i++) {
                text.add(random.nextInt(text.size() + 1), words.sentence(provision.topic(), formulaic));
            }
        }
        if (!formulaic && chance(25)) {
            text.addFirst(List.of(option, "1"));
            text.add(List.of(option, "2"));
            text.addAll(chance(50) ? edit(provision, 0.5).sentences() : text(provision.topic(), false));
        }
        return provision.saying(text);
    }

    /** With one option chosen and some sentences left out. */
    Provision condense(Provision provision) {
        List<List<String>> text = new ArrayList<>(provision.sentences());
        int second = text.lastIndexOf(List.of(option, "2"));
        if (second > 0) {
            text = new ArrayList<>(chance(70) ? text.subList(1, second) : text.subList(second + 1, text.size()));
        }
        while (text.size() > 2 && chance(harsh ? 60 : 25)) {
            text.remove(random.nextInt(text.size()));
        }
        return provision.saying(text);
    }

    boolean isOption(List<String> sentence) {
        return sentence.size() == 2 && sentence.getFirst().equals(option);
    }
}
