package travaux.core.diff;

import java.util.List;

/** Remarks on references that stayed as they were although the article they meant has another number now. */
final class StaleReferences {

    private StaleReferences() {}

    static void list(ChangeList list, NumberMap numbers) {
        Tokens now = list.pair().now();
        if (numbers.isIdentity()) {
            return;
        }
        for (References.Reference reference : References.in(now.source().text())) {
            int word = now.at(reference.range().start());
            boolean stale = word < now.size()
                    && now.start(word) == reference.range().start()
                    && list.pair().toOld(word) >= 0
                    && numbers.follow(reference.number())
                            .filter(number -> !number.equals(reference.number()))
                            .isPresent();
            if (stale) {
                list.remark(
                        ChangeClass.REFERENCE_STALE,
                        holding(list.stretches(), word),
                        reference.range().of(now.source().text()));
            }
        }
    }

    private static int holding(List<Stretch> stretches, int word) {
        int at = 0;
        while (!(stretches.get(at).now() <= word && word < stretches.get(at).nowEnd())) {
            at++;
        }
        return at;
    }
}
