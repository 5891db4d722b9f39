package travaux.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BracketMatchingPropertiesTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("[", "]", "[", "]", "a", " ", "1. ", ".", "\n")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    /** None is thrown away: a closing bracket that closes nothing is left out, and what is left open is closed at the end. */
    @Provide
    Arbitrary<String> balancedTexts() {
        return texts().map(text -> {
            StringBuilder balanced = new StringBuilder();
            int open = 0;
            for (int i = 0; i < text.length(); i++) {
                char sign = text.charAt(i);
                if (sign != ']' || open > 0) {
                    balanced.append(sign);
                    open += sign == '[' ? 1 : sign == ']' ? -1 : 0;
                }
            }
            return balanced.append("]".repeat(open)).toString();
        });
    }

    @Property
    void balancedBracketsAreMatchedAsAStackWould(@ForAll("balancedTexts") String text) {
        Map<Integer, Integer> oracle = stack(text);
        int[] places = places(text);
        BracketMatching matching = new BracketMatching(text, places);
        for (int i = 0; i < places.length; i++) {
            assertThat(places[matching.partner(i)]).isEqualTo(oracle.get(places[i]));
        }
    }

    @Property
    void partnersAreMutualOpenBeforeCloseAndNestedOrApart(@ForAll("texts") String text) {
        int[] places = places(text);
        BracketMatching matching = new BracketMatching(text, places);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < places.length; i++) {
            int partner = matching.partner(i);
            if (partner < 0) {
                continue;
            }
            assertThat(matching.partner(partner)).isEqualTo(i);
            if (text.charAt(places[i]) == '[') {
                assertThat(partner).isGreaterThan(i);
                open.push(i);
            } else {
                assertThat(open.pop()).isEqualTo(partner);
            }
        }
        assertThat(open).isEmpty();
    }

    @Property
    void careCostsNoMatchThatAStackWouldFind(@ForAll("texts") String text) {
        int[] places = places(text);
        BracketMatching matching = new BracketMatching(text, places);
        long matched = java.util.stream.IntStream.range(0, places.length)
                .filter(i -> matching.partner(i) >= 0)
                .count();
        assertThat(matched).isEqualTo(2L * naiveMatches(text));
    }

    @Test
    void aForgottenBracketInMidParagraphLeavesTheGroupAroundItsOwnEnd() {
        String text = "\n[1. a [b c\n2. d]\n3. e";
        BracketMatching matching = new BracketMatching(text, places(text));
        assertThat(List.of(matching.partner(0), matching.partner(1), matching.partner(2)))
                .containsExactly(2, -1, 0);
    }

    @Test
    void aStrayClosingBracketDoesNotEndAGroupOverParagraphs() {
        String text = "\n[1. a\n2. b] c\n3. d]";
        BracketMatching matching = new BracketMatching(text, places(text));
        assertThat(List.of(matching.partner(0), matching.partner(1), matching.partner(2)))
                .containsExactly(2, -1, 0);
    }

    private static int[] places(String text) {
        return java.util.stream.IntStream.range(0, text.length())
                .filter(i -> "[]".indexOf(text.charAt(i)) >= 0)
                .toArray();
    }

    private static Map<Integer, Integer> stack(String balanced) {
        Map<Integer, Integer> partners = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i : places(balanced)) {
            if (balanced.charAt(i) == '[') {
                open.push(i);
            } else {
                partners.put(i, open.peek());
                partners.put(open.pop(), i);
            }
        }
        return partners;
    }

    private static int naiveMatches(String text) {
        int depth = 0;
        int matches = 0;
        for (int i : places(text)) {
            if (text.charAt(i) == '[') {
                depth++;
            } else if (depth > 0) {
                depth--;
                matches++;
            }
        }
        return matches;
    }
}
