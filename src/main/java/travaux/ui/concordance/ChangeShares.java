package travaux.ui.concordance;

import java.util.List;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.UnitComparison;
import travaux.ui.control.ShareBar;
import travaux.ui.support.Share;

/** What the bar of an article shows. */
final class ChangeShares {

    private ChangeShares() {}

    /** The parts of a bar that shows how much of a unit changed, and in what way. */
    static List<ShareBar.Share> of(UnitComparison comparison) {
        return switch (comparison.relation()) {
            case ADDED -> List.of(new ShareBar.Share(1, "share-inserted"));
            case REMOVED -> List.of(new ShareBar.Share(1, "share-deleted"));
            case SAME, RENUMBERED, MOVED, SPLIT, MERGED -> {
                Share share = Share.of(comparison);
                yield share.isNothing()
                        ? beside(comparison)
                        : List.of(
                                new ShareBar.Share(share.inserted(), "share-inserted"),
                                new ShareBar.Share(share.deleted(), "share-deleted"),
                                new ShareBar.Share(share.moved(), "share-moved"),
                                new ShareBar.Share(share.brackets(), "share-brackets"));
            }
        };
    }

    /** What changed though no word did: its brackets, or its heading, number or signs. The least there is to be seen tells of it. */
    private static List<ShareBar.Share> beside(UnitComparison comparison) {
        boolean brackets = comparison.changes().stream()
                .flatMap(change -> change.classes().stream())
                .anyMatch(of -> of == ChangeClass.BRACKETS_ADDED || of == ChangeClass.BRACKETS_LIFTED);
        return ArticlesModel.isChanged(comparison)
                ? List.of(new ShareBar.Share(Double.MIN_VALUE, brackets ? "share-brackets" : "share-beside"))
                : List.of();
    }
}
