package travaux.core.proof;

import java.util.List;

/**
 * A piece of a paragraph that negotiators touch as one: words, with or without brackets, or rivals in brackets.
 *
 * @param wordings one wording, or the rivals among which to choose
 * @param bracketed whether it stands in brackets; rivals always do
 */
record Clause(List<String> wordings, boolean bracketed) {

    Clause {
        wordings = List.copyOf(wordings);
    }

    static Clause plain(String words) {
        return new Clause(List.of(words), false);
    }

    String words() {
        return wordings.getFirst();
    }

    boolean isRivals() {
        return wordings.size() > 1;
    }

    Clause inBrackets(boolean brackets) {
        return new Clause(wordings, brackets);
    }

    String written() {
        return bracketed ? "[" + String.join("] [", wordings) + "]" : words();
    }
}
