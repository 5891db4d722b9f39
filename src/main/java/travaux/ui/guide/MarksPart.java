package travaux.ui.guide;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import travaux.ui.control.Samples;
import travaux.ui.control.ShareBar;
import travaux.ui.control.Stretch;
import travaux.ui.control.TextMark;
import travaux.ui.control.Tone;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** Each mark of the text drawn as in the text, what it means beside it. */
final class MarksPart extends VBox {

    /** Of a bar of the list of articles. */
    private static final double PART = 0.22;

    MarksPart() {
        getStyleClass().add("guide-part");
        getChildren()
                .addAll(
                        new Words(Messages.text("guide.marks"), "inspector-title"),
                        new Words(Messages.text("guide.marks.note"), "inspector-note"),
                        fates(),
                        brackets(),
                        new Words(Messages.text("guide.brackets.note"), "inspector-note"),
                        new Words(Messages.text("guide.articles"), "inspector-head"),
                        articles(),
                        new Words(Messages.text("guide.time"), "inspector-head"),
                        time(),
                        new Words(Messages.text("guide.elements"), "inspector-head"),
                        elements());
    }

    private static Rows fates() {
        String words = Messages.text("guide.sample");
        return new Rows()
                .marks("guide.inserted", List.of(Samples.came(words)))
                .marks("guide.deleted", List.of(Samples.went(words)))
                .marks(
                        "guide.moved",
                        List.of(
                                Samples.sign(Messages.text("comparison.move.to", 1), Tone.MOVED),
                                Samples.marked(words, Tone.MOVED, TextMark.MOVED_GROUND, TextMark.DOUBLE_UNDERLINE)))
                .marks(
                        "guide.force",
                        List.of(Samples.marked(
                                Messages.text("guide.sample.force"),
                                Tone.INSERTED,
                                TextMark.INSERT_GROUND,
                                TextMark.UNDERLINE,
                                TextMark.FORCE_BOX)))
                .marks("guide.cosmetic", List.of(Samples.marked(words, TextMark.COSMETIC_DOTS)))
                .marks(
                        "guide.source",
                        List.of(
                                Samples.marked(words, TextMark.SOURCE_UNDERLINE),
                                Stretch.plain(" ", Tone.WORDS),
                                Samples.marked(words, TextMark.SOURCE_STRIKE)));
    }

    private static Rows brackets() {
        String words = Messages.text("guide.sample");
        Stretch open = Samples.bracket("[");
        Stretch close = Samples.bracket("]");
        return new Rows()
                .marks("guide.brackets", List.of(open, Samples.inside(words), close))
                .marks(
                        "guide.nested",
                        List.of(
                                open,
                                Samples.inside("a "),
                                Samples.bracket("[", TextMark.DEEPER_BAR),
                                Samples.marked("b", TextMark.BRACKET_GROUND, TextMark.BRACKET_BAR, TextMark.DEEPER_BAR),
                                Samples.bracket("]", TextMark.DEEPER_BAR),
                                close))
                .marks("guide.lifted", List.of(Samples.marked(words, TextMark.LIFTED_DOTS)))
                .marks("guide.added", List.of(Samples.bracket("[", TextMark.ADDED_HOOK), Samples.inside(words), close))
                .marks(
                        "guide.rivals",
                        List.of(
                                open,
                                Samples.inside("a"),
                                close,
                                Stretch.plain(" ", Tone.WORDS),
                                Samples.bracket("[", TextMark.STRIKE, TextMark.DELETE_GROUND),
                                Samples.went("b"),
                                Samples.bracket("]", TextMark.STRIKE, TextMark.DELETE_GROUND)));
    }

    private static Rows articles() {
        ShareBar bar = new ShareBar();
        bar.set(List.of(
                new ShareBar.Share(PART, "share-inserted"),
                new ShareBar.Share(PART, "share-deleted"),
                new ShareBar.Share(PART, "share-moved"),
                new ShareBar.Share(PART, "share-brackets")));
        return new Rows()
                .row("guide.bar", bar)
                .row("guide.open", new Words(Messages.text("guide.open.sample"), "guide-figure"));
    }

    private static Rows time() {
        Region ring = new Region();
        ring.getStyleClass().add("ring-sign");
        return new Rows()
                .row("guide.ring", new HBox(ring))
                .row("guide.cluster", new HBox(cluster()))
                .keys("guide.dashed")
                .keys("guide.steps");
    }

    private static Label cluster() {
        Label cluster = new Label(Messages.text("guide.cluster.sample"));
        cluster.getStyleClass().add("cluster");
        return cluster;
    }

    private static Rows elements() {
        return new Rows()
                .keys("guide.named")
                .keys("guide.notNamed")
                .keys("guide.dispute")
                .keys("guide.unknown")
                .keys("guide.noText")
                .keys("guide.contested");
    }
}
