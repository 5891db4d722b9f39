package travaux.core.proof.schemes;

import java.util.ArrayList;
import java.util.List;

/**
 * A titled provision of one draft.
 *
 * @param id its own, in no other draft
 * @param from ids of those of the draft before that it came from
 * @param maybe ids of which it may be said that it came from them, such as the article to which it is a rival version
 * @param title without brackets
 * @param topic what it is about
 * @param sentences its text; words may carry brackets
 * @param manner what else is to be known of it
 */
record Provision(
        int id,
        List<Integer> from,
        List<Integer> maybe,
        String title,
        List<String> topic,
        List<List<String>> sentences,
        Manner manner) {

    /**
     * How it stands in its draft.
     *
     * @param formulaic whether it is a final clause, made of stock phrases
     * @param moved whether it went elsewhere since the draft before
     * @param fresh whether it is new, so that its draft may give it a number between others
     * @param rival whether it is another version of the one before it
     * @param standIn what stands instead of its text, or empty
     */
    record Manner(boolean formulaic, boolean moved, boolean fresh, boolean rival, String standIn) {

        static Manner first(boolean formulaic) {
            return new Manner(formulaic, false, false, false, "");
        }

        Manner asMoved() {
            return new Manner(formulaic, true, fresh, rival, standIn);
        }

        Manner emptied(String words) {
            return new Manner(formulaic, moved, fresh, rival, words);
        }
    }

    Provision {
        from = List.copyOf(from);
        sentences = List.copyOf(sentences);
    }

    boolean isEmpty() {
        return !manner.standIn().isEmpty();
    }

    Provision moved() {
        return new Provision(id, from, maybe, title, topic, sentences, manner.asMoved());
    }

    Provision titled(String other) {
        return new Provision(id, from, maybe, other, topic, sentences, manner);
    }

    Provision saying(List<List<String>> others) {
        return new Provision(id, from, maybe, title, topic, others, manner);
    }

    Provision emptied(String words) {
        return new Provision(id, from, maybe, title, topic, sentences, manner.emptied(words));
    }

    /** The next draft's unchanged heir. */
    Provision heir(int nextId) {
        return new Provision(
                nextId,
                List.of(id),
                List.of(),
                title,
                topic,
                new ArrayList<>(sentences),
                Manner.first(manner.formulaic()));
    }
}
