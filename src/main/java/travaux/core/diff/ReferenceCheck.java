package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Follows the cross-references of two texts through a renumbering: which were updated and which were forgotten. */
final class ReferenceCheck {

    /** Words that name the text itself after a reference: "of this Agreement", "du présent Accord", "del presente Acuerdo". */
    private static final Set<String> OWN =
            Set.of("this", "présent", "présente", "presente", "настоящего", "настоящей", "هذا");

    private final TextPair pair;
    private final NumberMap numbers;
    private final List<References.Reference> old;
    private final List<References.Reference> now;

    ReferenceCheck(TextPair pair, NumberMap numbers) {
        this.pair = pair;
        this.numbers = numbers;
        this.old = numbers.isIdentity()
                ? List.of()
                : References.in(pair.old().source().text());
        this.now = numbers.isIdentity()
                ? List.of()
                : References.in(pair.now().source().text());
    }

    /** Whether an edit only makes references follow the renumbering. */
    boolean isUpdate(List<Stretch> went, List<Stretch> came) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        boolean only = true;
        for (Stretch stretch : went) {
            only &= collect(pair.old(), stretch.old(), stretch.oldEnd(), old, before);
        }
        for (Stretch stretch : came) {
            only &= collect(pair.now(), stretch.now(), stretch.nowEnd(), now, after);
        }
        if (!only || before.isEmpty() || before.size() != after.size()) {
            return false;
        }
        boolean follows = true;
        for (int i = 0; i < before.size(); i++) {
            follows &= numbers.follow(before.get(i)).equals(Optional.of(after.get(i)));
        }
        return follows;
    }

    /** Collects the numbers in a stretch; false if there is anything else in it. */
    private static boolean collect(
            Tokens tokens, int from, int to, List<References.Reference> references, List<String> numbers) {
        boolean only = true;
        for (int at = from; at < to; at++) {
            Optional<References.Reference> reference = at(tokens, at, references);
            reference.ifPresent(found -> numbers.add(found.number()));
            only &= reference.isPresent() || !tokens.isContent(at) || namesItself(tokens, at, from);
        }
        return only;
    }

    private static Optional<References.Reference> at(Tokens tokens, int word, List<References.Reference> references) {
        return references.stream()
                .filter(reference -> reference.range().start() == tokens.start(word))
                .findFirst();
    }

    private static boolean namesItself(Tokens tokens, int at, int from) {
        return OWN.contains(lower(tokens.word(at))) || (at > from && OWN.contains(lower(tokens.word(at - 1))));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Remarks on references that stayed as they were although the article they meant has another number now. */
    void listStale(ChangeList list) {
        for (References.Reference reference : now) {
            int word = pair.now().at(reference.range().start());
            boolean stale = word < pair.now().size()
                    && pair.now().start(word) == reference.range().start()
                    && pair.toOld(word) >= 0
                    && numbers.follow(reference.number())
                            .filter(number -> !number.equals(reference.number()))
                            .isPresent();
            if (stale) {
                String words = reference.range().of(pair.now().source().text());
                list.remark(ChangeClass.REFERENCE_STALE, holding(list.stretches(), word), words);
            }
        }
    }

    private static int holding(List<Stretch> stretches, int word) {
        int at = 0;
        while (stretches.get(at).nowEnd() <= word) {
            at++;
        }
        return at;
    }
}
