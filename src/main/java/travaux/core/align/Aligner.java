package travaux.core.align;

import java.util.ArrayList;
import java.util.List;
import travaux.core.text.Budget;
import travaux.core.text.Draft;

/** Says which unit of one draft is which of another. */
public final class Aligner {

    private Aligner() {}

    /**
     * Pairs the units of two drafts by number, title, words, order and parents together.
     *
     * @param assertions what is vouched for; it wins over what is computed
     * @param budget past its time words are no longer weighed and confidence falls
     * @throws java.util.concurrent.CancellationException where the budget was cancelled
     */
    public static Alignment align(Draft old, Draft now, List<Assertion> assertions, Budget budget) {
        Lexicon lexicon = new Lexicon();
        List<Profile> before = Profiles.of(old.units(), lexicon);
        List<Profile> after = Profiles.of(now.units(), lexicon);
        Evidence evidence = Evidence.of(before, after, lexicon);
        Vouched vouched = new Vouched(before, after, evidence).with(assertions);
        List<Group> groups = new ArrayList<>(vouched.groups());
        new Matcher(before, after, evidence, budget)
                .match(vouched.freeOld(), vouched.freeNow())
                .forEach(match -> groups.add(group(match)));
        List<Group> all = budget.isSpent() ? groups : withSplits(groups, vouched, evidence);
        return new Concordance(before, after, all).alignment(vouched.oldAlone(), vouched.nowAlone());
    }

    private static Group group(Matcher.Match match) {
        Candidate pair = match.pair();
        return new Group(
                List.of(pair.old()),
                List.of(pair.now()),
                pair.similarity(),
                match.confidence(),
                Pairing.Source.COMPUTED);
    }

    private static List<Group> withSplits(List<Group> groups, Vouched vouched, Evidence evidence) {
        Splits splits = Splits.of(vouched.old(), vouched.now(), evidence);
        List<Group> split = splits.grow(groups, vouched.freeNow());
        List<Group> swapped = split.stream().map(Group::swapped).toList();
        return splits.swapped().grow(swapped, vouched.freeOld()).stream()
                .map(Group::swapped)
                .toList();
    }
}
