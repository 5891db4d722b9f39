package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Bracketed texts as negotiations make them, and later versions of them with random edits. */
final class NegotiatedTexts {

    private static final String[] WORDS = {
        "each",
        "keeper",
        "shall",
        "should",
        "may",
        "light",
        "the",
        "lamp",
        "of",
        "tower",
        "and",
        "signal",
        "tide",
        "harbour",
        "in",
        "accordance",
        "with",
        "its",
        "chart",
        "State-owned",
        "vessel",
        "24(1)(a)",
        "l’Île",
        "plastic[s]",
        "灯塔守护人",
        "المنارة",
        "2\u00a0nm",
        "«beacon»",
        "[and",
        "buoy]",
        "[",
        "]",
        "[shall]",
        "[should]",
        "[…]",
        "(a)"
    };
    private static final String[] ENDS = {
        " ", " ", " ", " ", ", ", "; ", ". ", "\n", "\n1. ", "\u00a0", "]", "[", "][", ""
    };

    private NegotiatedTexts() {}

    static Arbitrary<String> texts() {
        Arbitrary<String> word =
                Combinators.combine(Arbitraries.of(WORDS), Arbitraries.of(ENDS)).as(String::concat);
        return word.list().ofMaxSize(60).map(words -> String.join("", words));
    }

    /** A text and a version of it with up to six edits: cut, copied, replaced or bracketed stretches. */
    static Arbitrary<List<String>> versions() {
        Arbitrary<int[]> edit =
                Arbitraries.integers().between(0, 9999).array(int[].class).ofSize(4);
        return Combinators.combine(texts(), edit.list().ofMaxSize(6)).as((text, edits) -> {
            String now = text;
            for (int[] one : edits) {
                now = edited(now, one);
            }
            return List.of(text, now);
        });
    }

    private static String edited(String text, int[] edit) {
        int a = edit[0] % (text.length() + 1);
        int b = Math.min(text.length(), a + edit[1] % 40);
        String head = text.substring(0, a);
        String middle = text.substring(a, b);
        String tail = text.substring(b);
        return switch (edit[2] % 5) {
            case 0 -> head + tail;
            case 1 -> head + "[" + middle + "]" + tail;
            case 2 -> head + WORDS[edit[3] % WORDS.length] + " " + tail;
            case 3 -> head + tail + " " + middle;
            default -> head + middle.replace("[", "").replace("]", "") + tail;
        };
    }

    /** The characters of a text, spaces and brackets left out. */
    static String letters(String text) {
        List<Integer> kept = new ArrayList<>();
        text.codePoints()
                .filter(c -> !WordScanner.isSpace(c) && !WordScanner.isBracket(c))
                .forEach(kept::add);
        StringBuilder letters = new StringBuilder();
        kept.forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
