package travaux.ui.inspector;

import java.util.List;
import travaux.core.record.Vote;
import travaux.ui.control.ShareBar;

/** A vote on its motion as a thin bar: for, against, and the rest who abstained. */
final class VoteBar extends javafx.scene.layout.StackPane {

    VoteBar(Vote vote) {
        double all = vote.inFavour().orElse(0)
                + vote.against().orElse(0)
                + vote.abstaining().orElse(0);
        ShareBar bar = new ShareBar();
        bar.set(List.of(
                new ShareBar.Share(vote.inFavour().orElse(0) / Math.max(1, all), "share-inserted"),
                new ShareBar.Share(vote.against().orElse(0) / Math.max(1, all), "share-deleted")));
        getChildren().add(bar);
    }
}
