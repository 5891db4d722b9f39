package travaux.core.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import travaux.core.text.Element;
import travaux.core.text.Unit;

/** Makes the profiles of a draft's units. A division is known by what stands in it. */
final class Profiles {

    private final List<Unit> units;
    private final Lexicon lexicon;
    private final OptionalInt[] parents;
    private final List<List<int[]>> words = new ArrayList<>();
    private final List<List<int[]>> pairs = new ArrayList<>();

    private Profiles(List<Unit> units, Lexicon lexicon) {
        this.units = units;
        this.lexicon = lexicon;
        this.parents = parents(units);
    }

    /** Profiles of all units, in their order. */
    static List<Profile> of(List<Unit> units, Lexicon lexicon) {
        return new Profiles(units, lexicon).make();
    }

    private static OptionalInt[] parents(List<Unit> units) {
        Map<String, Integer> places = new HashMap<>();
        OptionalInt[] parents = new OptionalInt[units.size()];
        for (int i = 0; i < parents.length; i++) {
            places.put(units.get(i).id(), i);
            parents[i] = units.get(i)
                    .parent()
                    .map(id -> OptionalInt.of(places.getOrDefault(id, 0)))
                    .orElse(OptionalInt.empty());
        }
        return parents;
    }

    /** Texts are cut side by side, and counted side by side; in between their words are numbered in order. */
    private List<Profile> make() {
        List<FoldedText> cut =
                TellingTexts.of(units).parallelStream().map(FoldedText::cut).toList();
        for (int i = 0; i < units.size(); i++) {
            words.add(new ArrayList<>());
            pairs.add(new ArrayList<>());
            gather(i, lexicon.words(cut.get(i)));
        }
        List<int[]> titles =
                units.stream().map(unit -> lexicon.words(unit.title())).toList();
        return IntStream.range(0, units.size())
                .parallel()
                .mapToObj(at -> profile(at, titles.get(at)))
                .toList();
    }

    private void gather(int at, int[] text) {
        Unit unit = units.get(at);
        add(words, at, elements(unit));
        add(words, at, text);
        add(pairs, at, lexicon.pairs(text));
        parents[at].ifPresent(above -> add(words, above, lexicon.words(unit.title())));
    }

    private void add(List<List<int[]>> lists, int at, int[] sequence) {
        OptionalInt place = OptionalInt.of(at);
        while (place.isPresent()) {
            lists.get(place.getAsInt()).add(sequence);
            place = parents[place.getAsInt()];
        }
    }

    private int[] elements(Unit unit) {
        // The sign keeps an element's id apart from every word.
        return unit.elements().stream()
                .map(Element::id)
                .mapToInt(id -> lexicon.number("§" + id))
                .toArray();
    }

    private Profile profile(int at, int[] titleWords) {
        Unit unit = units.get(at);
        String above =
                parents[at].isPresent() ? units.get(parents[at].getAsInt()).number() : "";
        Bag title = Bag.of(titleWords);
        return new Profile(unit, at, title, bag(words.get(at)), bag(pairs.get(at)), parents[at], above);
    }

    private static Bag bag(List<int[]> sequences) {
        int[] all = new int[sequences.stream().mapToInt(s -> s.length).sum()];
        int next = 0;
        for (int[] sequence : sequences) {
            System.arraycopy(sequence, 0, all, next, sequence.length);
            next += sequence.length;
        }
        return Bag.of(all);
    }
}
