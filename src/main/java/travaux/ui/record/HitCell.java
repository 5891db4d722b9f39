package travaux.ui.record;

import javafx.scene.layout.VBox;
import travaux.ui.control.Words;
import travaux.ui.record.SearchAnswer.Row;
import travaux.ui.support.Messages;

/** One hit: the heading of its group if it is the first, where it stands, and its words. */
final class HitCell extends FlowingCell<Row> {

    HitCell(SearchModel model) {
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !isEmpty()) {
                model.open(getItem());
            }
        });
    }

    @Override
    protected void fill(Row row, VBox box) {
        box.getChildren().clear();
        row.group().ifPresent(group -> box.getChildren().add(new Words(group, "hit-group")));
        box.getChildren().add(new Words(row.place(), "record-kind"));
        box.getChildren().add(new FoundText(row.hit().snippet()));
        String heard = Messages.text(
                "search.hit.spoken", row.place(), row.hit().snippet().text());
        setAccessibleText(row.group().map(group -> group + ". " + heard).orElse(heard));
    }
}
