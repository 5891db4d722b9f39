package travaux.ui.comparison;

import java.util.List;
import java.util.Optional;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.TextRange;
import travaux.core.text.Unit;
import travaux.core.trace.Appearance;
import travaux.core.trace.Trace;
import travaux.core.trace.WordHistory;
import travaux.ui.support.Workbench.Pair;

/**
 * What became of a word from draft to draft.
 *
 * @param chosen it, or the words around it that were chosen and shared its fate
 * @param words it, with all the words beside it that shared its fate
 * @param steps what it was in each draft, in order of time
 * @param approximate whether time ran out on a comparison it rests on
 */
record WordLife(String chosen, WordHistory words, List<Step> steps, boolean approximate) {

    /** What a word was in a draft. */
    enum Fate {
        /** The draft's words are not known. */
        UNKNOWN,
        /** It had not come yet. */
        NOT_YET,
        /** It stands here first. */
        CAME,
        /** It stands here as before. */
        STANDS,
        /** It is missing. */
        GONE,
        /** It stands here again. */
        BACK
    }

    /**
     * One draft.
     *
     * @param inBrackets whether the word stands in brackets there
     * @param elsewhere whether it stands in another provision there
     */
    record Step(DraftEntry draft, Fate fate, boolean inBrackets, boolean elsewhere) {}

    /** Two drafts of which the one shows a word for the first time, and the unit it stands in there, if that is known. */
    record Origin(Pair pair, DraftEntry draft, Optional<String> unit) {}

    WordLife {
        steps = List.copyOf(steps);
    }

    /**
     * The life of the word at a place of a unit, by the trace of that unit; nothing where no word is there. The {@code passage}
     * around the place is what was chosen.
     */
    static Optional<WordLife> of(Dossier dossier, Trace trace, TextRange place, TextRange passage) {
        return trace.words().stream()
                .filter(words -> words.shownIn().equals(trace.in())
                        && words.unit().equals(trace.unit().id()))
                .filter(words -> words.range().overlaps(place))
                .findFirst()
                .map(words -> new WordLife(
                        (words.range().encloses(passage) ? passage : place)
                                .of(trace.unit().text().text()),
                        words,
                        dossier.drafts().stream()
                                .map(draft -> step(words, draft, dossier))
                                .toList(),
                        trace.approximate()));
    }

    private static Step step(WordHistory words, DraftEntry draft, Dossier dossier) {
        String id = draft.id();
        return new Step(
                draft,
                fate(words, draft, dossier.drafts()),
                words.inBracketsIn().contains(id),
                words.elsewhereIn().contains(id));
    }

    private static Fate fate(WordHistory words, DraftEntry draft, List<DraftEntry> all) {
        String id = draft.id();
        if (words.standsIn().contains(id)) {
            return words.first().equals(id) ? Fate.CAME : words.backIn().contains(id) ? Fate.BACK : Fate.STANDS;
        }
        if (!draft.state().isComparableByWords()) {
            return Fate.UNKNOWN;
        }
        List<String> ids = all.stream().map(DraftEntry::id).toList();
        return ids.indexOf(id) < ids.indexOf(words.first()) ? Fate.NOT_YET : Fate.GONE;
    }

    /** The draft it came in beside the one before it with words, or after it where it is the first. */
    Optional<Origin> origin(Trace trace) {
        List<DraftEntry> worded = steps.stream()
                .map(Step::draft)
                .filter(draft -> draft.state().isComparableByWords())
                .toList();
        int at = worded.stream().map(DraftEntry::id).toList().indexOf(words.first());
        if (at < 0 || worded.size() < 2) {
            return Optional.empty();
        }
        Pair pair = at == 0 ? new Pair(worded.get(0), worded.get(1)) : new Pair(worded.get(at - 1), worded.get(at));
        Optional<String> unit = trace.appearances().stream()
                .filter(row -> row.version().equals(words.first()))
                .map(Appearance::units)
                .flatMap(List::stream)
                .map(Unit::id)
                .findFirst();
        return Optional.of(new Origin(pair, worded.get(at), unit));
    }
}
