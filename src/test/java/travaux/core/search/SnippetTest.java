package travaux.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import travaux.core.text.TextRange;

/** A snippet shows what was found, in the text's own characters, and cuts no word. */
class SnippetTest {

    private static final String LONG =
            IntStream.range(0, 120).mapToObj(i -> "[tide" + i + "]").collect(Collectors.joining(" "));

    @Test
    void aShortTextIsShownAsItStands() {
        TextRange word = new TextRange(1, 6);
        assertThat(Snippet.of("[shall] keep", List.of(word))).isEqualTo(new Snippet("[shall] keep", List.of(word)));
    }

    @Test
    void aLongTextIsCutBetweenWordsAroundWhatWasFound() {
        int at = LONG.indexOf("tide77");
        Snippet snippet = Snippet.of(LONG, List.of(new TextRange(at, at + 6)));
        assertThat(snippet.text()).startsWith("… ").endsWith(" …").hasSizeLessThanOrEqualTo(244);
        assertThat(snippet.words()).hasSize(1);
        assertThat(snippet.words().getFirst().of(snippet.text())).isEqualTo("tide77");
        String inner = snippet.text().substring(2, snippet.text().length() - 2);
        assertThat(LONG).contains(inner);
        assertThat(inner).matches("\\[tide\\d+](?: \\[tide\\d+])*");
    }

    @Test
    void bothEndsCanBeShown() {
        Snippet first = Snippet.of(LONG, List.of(new TextRange(1, 6)));
        assertThat(first.text()).startsWith("[tide0]").endsWith(" …");
        int end = LONG.length() - 1;
        Snippet last = Snippet.of(LONG, List.of(new TextRange(end - 7, end)));
        assertThat(last.text()).startsWith("… ").endsWith("[tide119]");
    }

    @Test
    void thePlaceWithMostOfTheWordsIsShown() {
        int near = LONG.indexOf("tide90");
        List<TextRange> words =
                List.of(new TextRange(1, 6), new TextRange(near, near + 6), new TextRange(near + 9, near + 15));
        assertThat(Snippet.of(LONG, words).words()).hasSize(2);
    }

    @Test
    void aWordLongerThanASnippetIsShownWhole() {
        String text = "a ".repeat(200) + "x".repeat(400) + " b".repeat(200);
        Snippet snippet = Snippet.of(text, List.of(new TextRange(400, 800)));
        assertThat(snippet.text()).contains("x".repeat(400));
    }

    @Test
    void textWithoutSpacesIsCutToo() {
        String text = "各缔约国应当保存潮汐记录".repeat(60);
        Snippet snippet = Snippet.of(text, List.of(new TextRange(300, 302)));
        assertThat(snippet.text().length()).isLessThanOrEqualTo(244);
        assertThat(snippet.words().getFirst().of(snippet.text())).isEqualTo(text.substring(300, 302));
    }
}
