package travaux.ui.record;

import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** One entry of the record: its kind, who, what, and where in the negotiation. */
final class ProceedingCell extends FlowingCell<Proceeding> {

    private final Supplier<SlipBar.Span> span;

    /** {@code span} is the time that the plans cover. */
    ProceedingCell(Supplier<SlipBar.Span> span) {
        this.span = span;
    }

    @Override
    protected void fill(Proceeding entry, VBox box) {
        box.getChildren().clear();
        String kind = kind(entry.kind());
        add(box, kind.toUpperCase(Locale.getDefault()), "record-sort");
        add(box, entry.who(), "record-title");
        add(box, entry.said(), "record-said");
        entry.slip().ifPresent(slip -> box.getChildren().add(new SlipBar(slip, span.get())));
        add(box, entry.weak(), "record-weak");
        add(box, entry.place(), "record-kind");
        entry.details().forEach(detail -> add(box, detail, "record-aside"));
        setAccessibleText(kind + ". " + entry.line().replace("\t", ". "));
    }

    /** What one entry of a kind is called. */
    static String kind(Proceeding.Kind kind) {
        return Messages.text(
                switch (kind) {
                    case POSITION -> "record.kind.position";
                    case EXPLANATION -> "record.kind.explanation";
                    case TERM -> "record.kind.term";
                    case CLAIM -> "record.kind.claim";
                    case STATEMENT -> "record.kind.statement";
                    case PLAN -> "record.kind.plan";
                });
    }

    private static void add(VBox box, String words, String styleClass) {
        if (!words.isEmpty()) {
            Words said = new Words(styleClass);
            said.tell(words);
            box.getChildren().add(said);
        }
    }
}
