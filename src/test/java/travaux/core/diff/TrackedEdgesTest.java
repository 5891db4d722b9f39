package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;
import travaux.core.text.UnitText;

class TrackedEdgesTest {

    @Test
    void whatWentAndWhatCameAreNotOneWord() {
        UnitText now = new UnitText(
                "The hut is openopen and warm.",
                List.of(),
                List.of(),
                List.of(),
                List.of(mark(MarkKind.DELETED, 11, 15), mark(MarkKind.INSERTED, 15, 28)));

        assertThat(words(now)).containsExactly("The", "hut", "is", "open", "open", "and", "warm", ".");
    }

    @Test
    void aWordThatGrewIsStillOneWord() {
        UnitText now = new UnitText(
                "The huts are open.", List.of(), List.of(), List.of(), List.of(mark(MarkKind.INSERTED, 7, 8)));

        assertThat(words(now)).containsExactly("The", "huts", "are", "open", ".");
    }

    private static Mark mark(MarkKind kind, int from, int to) {
        return new Mark(kind, new TextRange(from, to), "");
    }

    private static List<String> words(UnitText text) {
        CutText cut = Tokeniser.cut(text, text).getFirst();
        return IntStream.range(0, cut.size()).mapToObj(cut::word).toList();
    }
}
