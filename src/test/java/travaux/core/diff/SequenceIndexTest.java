package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import travaux.core.text.UnitText;

/** What is looked up is what is found when every passage is compared with every other. */
class SequenceIndexTest {

    private static final List<String> WORDS =
            List.of("the", "of", "lamp", "the", "of", "buoy", "keeper", "pier", "the");

    @Property(tries = 200)
    void findsWhatComparingAllFinds(@ForAll("texts") List<String> texts, @ForAll("texts") List<String> asked) {
        Vocabulary vocabulary = new Vocabulary();
        List<Passage> passages = passages(texts, vocabulary);
        SequenceIndex index = new SequenceIndex(passages);
        for (Passage passage : passages(asked, vocabulary)) {
            List<SequenceIndex.Like> all = IntStream.range(0, passages.size())
                    .mapToObj(place -> like(passage, passages, place))
                    .filter(like -> like.pairs() > 0 && Passage.isSequence(like.pairs(), like.fewer()))
                    .toList();
            assertThat(index.like(passage)).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    /** Counts one by one what both have, without pairs that stand in very many places. */
    private static SequenceIndex.Like like(Passage passage, List<Passage> passages, int place) {
        List<Long> own = telling(passage, passages);
        List<Long> other = new ArrayList<>(telling(passages.get(place), passages));
        int fewer = Math.min(own.size(), other.size());
        int both = (int) own.stream().filter(other::remove).count();
        return new SequenceIndex.Like(place, both, fewer);
    }

    private static List<Long> telling(Passage passage, List<Passage> passages) {
        return Arrays.stream(passage.pairs())
                .filter(pair -> passages.stream()
                                .flatMapToLong(other -> Arrays.stream(other.pairs()))
                                .filter(held -> held == pair)
                                .count()
                        <= SequenceIndex.MOST)
                .boxed()
                .toList();
    }

    /** A thread keeps what it searched with: kept along with it, the indexes of all comparisons would fill the memory. */
    @Test
    void anIndexIsForgottenByTheThreadsThatSearchedIt() {
        WeakReference<SequenceIndex> searched = searched();
        for (int tries = 0; searched.get() != null && tries < 50; tries++) {
            System.gc();
        }
        assertThat(searched.get()).isNull();
    }

    private static WeakReference<SequenceIndex> searched() {
        List<Passage> passages =
                passages(List.of("the keeper of the lamp", "the keeper of the buoy"), new Vocabulary());
        SequenceIndex index = new SequenceIndex(passages);
        assertThat(index.like(passages.getFirst())).isNotEmpty();
        return new WeakReference<>(index);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(words -> String.join(" ", words))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static List<Passage> passages(List<String> texts, Vocabulary vocabulary) {
        return texts.stream()
                .map(text -> new UnitText(text, List.of(), List.of(), List.of(), List.of()))
                .map(text -> Tokens.of(CutText.of(text, WordScanner.scan(text.text())), vocabulary))
                .map(tokens -> Passage.of(tokens, 0, tokens.size()))
                .toList();
    }
}
