package travaux.core.align;

/** Numbers for words and for pairs of neighbouring words, the same for both drafts. Case and brackets do not matter. */
final class Lexicon {

    private final WordNumbers words = new WordNumbers();
    private final PairNumbers pairs = new PairNumbers();

    /** The words of a text in order. */
    int[] words(String text) {
        return words(FoldedText.cut(text));
    }

    /** Numbers for the words of a text that was cut before. */
    int[] words(FoldedText text) {
        return text.numbers(words);
    }

    /** The neighbouring pairs of a sequence of words, in a numbering of their own. */
    int[] pairs(int[] sequence) {
        int[] found = new int[Math.max(0, sequence.length - 1)];
        for (int i = 0; i < found.length; i++) {
            found[i] = pairs.number(sequence[i], sequence[i + 1]);
        }
        return found;
    }

    int number(String word) {
        return words.number(word);
    }

    int size() {
        return words.size();
    }

    int pairCount() {
        return pairs.size();
    }
}
