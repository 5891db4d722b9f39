package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import travaux.core.text.TextRange;

/** Follows the cross-references of two texts through a renumbering: which were updated and which were forgotten. */
final class ReferenceCheck {

    /** Words that name the text itself after a reference: "of this Agreement", "du présent Accord", "del presente Acuerdo". */
    private static final Set<String> OWN =
            Set.of("this", "présent", "présente", "presente", "настоящего", "настоящей", "هذا");

    private final TextPair pair;
    private final NumberMap numbers;
    private final Map<Integer, References.Reference> old;
    private final Map<Integer, References.Reference> now;
    /** Made when it is first asked for: few articles refer to their own paragraphs. */
    private Optional<ParagraphMap> paragraphs = Optional.empty();

    ReferenceCheck(TextPair pair, NumberMap numbers) {
        this.pair = pair;
        this.numbers = numbers;
        this.old = byWord(pair.old());
        this.now = byWord(pair.now());
    }

    /** References by each word of their numbers. */
    private static Map<Integer, References.Reference> byWord(Tokens tokens) {
        Map<Integer, References.Reference> references = new TreeMap<>();
        for (List<References.Reference> list : tokens.references()) {
            for (References.Reference reference : list) {
                int to = tokens.at(reference.range().end());
                for (int at = tokens.at(reference.range().start()); at < to; at++) {
                    references.put(at, reference);
                }
            }
        }
        return references;
    }

    private Optional<String> follow(References.Reference reference) {
        return reference.paragraph() ? paragraphs().follow(reference.number()) : numbers.follow(reference.number());
    }

    private ParagraphMap paragraphs() {
        ParagraphMap map = paragraphs.orElseGet(() -> new ParagraphMap(pair));
        paragraphs = Optional.of(map);
        return map;
    }

    /** Whether an edit only makes references follow the renumbering. */
    boolean isUpdate(List<Stretch> went, List<Stretch> came) {
        if (old.isEmpty() || now.isEmpty()) {
            return false;
        }
        List<References.Reference> before = new ArrayList<>();
        List<References.Reference> after = new ArrayList<>();
        boolean only = true;
        for (Stretch stretch : went) {
            only &= collect(pair.old(), stretch, old, before);
        }
        for (Stretch stretch : came) {
            only &= collect(pair.now(), stretch, now, after);
        }
        if (!only || before.isEmpty() || before.size() != after.size()) {
            return false;
        }
        boolean follows = true;
        for (int i = 0; i < before.size(); i++) {
            follows &= before.get(i).paragraph() == after.get(i).paragraph()
                    && follow(before.get(i)).equals(Optional.of(after.get(i).number()));
        }
        return follows;
    }

    /** Collects the references in a stretch; false if there is anything else in it. */
    private static boolean collect(
            Tokens tokens,
            Stretch stretch,
            Map<Integer, References.Reference> references,
            List<References.Reference> found) {
        boolean isOld = stretch.op() == Run.Op.DELETE;
        int from = isOld ? stretch.old() : stretch.now();
        int to = isOld ? stretch.oldEnd() : stretch.nowEnd();
        boolean only = true;
        for (int at = from; at < to; at++) {
            References.Reference reference = references.get(at);
            if (reference != null && reference.range().start() == tokens.start(at)) {
                found.add(reference);
            }
            only &= reference != null || !tokens.isContent(at) || namesItself(tokens, at, from);
        }
        return only;
    }

    private static boolean namesItself(Tokens tokens, int at, int from) {
        return OWN.contains(tokens.known(at).lower())
                || (at > from && OWN.contains(tokens.known(at - 1).lower()));
    }

    /** Remarks on references that stayed as they were although the article they meant has another number now. */
    void listStale(ChangeList list) {
        now.forEach((word, reference) -> {
            boolean stale = pair.now().start(word) == reference.range().start()
                    && pair.toOld(word) >= 0
                    && follow(reference)
                            .filter(number -> !number.equals(reference.number()))
                            .isPresent()
                    && !isAnothers(reference, pair.toOld(word));
            if (stale) {
                String words = reference.range().of(pair.now().source().text());
                list.remark(ChangeClass.REFERENCE_STALE, holding(list.stretches(), word), words);
            }
        });
    }

    /** Whether in the list that holds an old word another number became this one, as 3 did where "3 and 4" are now "4 and 7". */
    private boolean isAnothers(References.Reference reference, int oldWord) {
        TextRange word = pair.old().range(oldWord, oldWord + 1);
        return pair.old().references().stream()
                .filter(list -> list.stream().anyMatch(other -> other.range().overlaps(word)))
                .flatMap(List::stream)
                .anyMatch(other -> follow(other).equals(Optional.of(reference.number())));
    }

    private static int holding(List<Stretch> stretches, int word) {
        int at = 0;
        while (stretches.get(at).nowEnd() <= word) {
            at++;
        }
        return at;
    }
}
