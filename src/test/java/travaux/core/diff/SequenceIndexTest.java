package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
                    .mapToObj(place -> new SequenceIndex.Like(place, passage.commonPairs(passages.get(place))))
                    .filter(like -> like.pairs() > 0 && passage.isSequenceOf(passages.get(like.place()), like.pairs()))
                    .toList();
            assertThat(index.like(passage)).containsExactlyInAnyOrderElementsOf(all);
        }
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
