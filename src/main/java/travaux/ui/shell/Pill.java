package travaux.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import travaux.core.dossier.DraftEntry;
import travaux.ui.control.Facing;
import travaux.ui.control.Tips;
import travaux.ui.support.Dates;
import travaux.ui.support.DraftWords;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench;

/** One side of the comparison in the bar: its draft, and a menu of all drafts with the state of their texts. */
final class Pill extends MenuButton {

    /** A name of more letters than this may be cut to leave room for the rest of the bar. */
    private static final int LONG = 28;

    private final Label name = new Label();
    private final Label what = new Label();
    private final String side;
    private Optional<DraftEntry> shown = Optional.empty();
    private Words words = Words.ALL;

    /** How much is said of the draft. */
    enum Words {
        /** As much of its name as finds room. */
        SOME,
        /** Its name. */
        NAME,
        /** And when it came out. */
        NAME_AND_DATE,
        /** And its symbol. */
        ALL
    }

    Pill(boolean old, Workbench workbench, Consumer<DraftEntry> choose) {
        side = Messages.text(old ? "side.old" : "side.new");
        getStyleClass().setAll("menu-button", "field-button", "pill");
        Label tag = new Label(side);
        tag.getStyleClass().addAll("tag", old ? "tag-old" : "tag-new");
        tag.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("name");
        what.getStyleClass().add("what");
        HBox content = new HBox(8, tag, name, what);
        content.setAlignment(Pos.CENTER);
        setGraphic(content);
        setId(old ? "pill-old" : "pill-new");
        workbench.pair().subscribe(pair -> show(pair.map(two -> old ? two.old() : two.now())));
        workbench.dossier().subscribe(dossier -> {
            getItems().clear();
            dossier.ifPresent(open -> open.drafts().forEach(draft -> getItems().add(item(draft, choose))));
        });
    }

    /** Says as much as there is room for. */
    void say(Words much) {
        words = much;
        show(shown);
    }

    /** Whether its name may be shortened. */
    boolean canBeCut() {
        return isManaged() && getMinWidth() == 0;
    }

    private void show(Optional<DraftEntry> draft) {
        shown = draft;
        setVisible(draft.isPresent());
        setManaged(draft.isPresent());
        draft.ifPresent(entry -> {
            name.setText(entry.name());
            Facing.turn(name, entry.name());
            what.setText(
                    words == Words.ALL
                            ? DraftWords.brief(entry)
                            : entry.date().map(Dates::of).orElse(""));
            what.setVisible(words.compareTo(Words.NAME) > 0);
            what.setManaged(what.isVisible());
            boolean whole = words != Words.SOME && entry.name().length() <= LONG;
            name.setMinWidth(whole ? USE_PREF_SIZE : 0);
            setMinWidth(whole ? USE_PREF_SIZE : 0);
            setAccessibleText(Messages.text("bar.pill.spoken", side, DraftWords.line(entry)));
            Tips.on(this, DraftWords.tip(entry));
        });
    }

    private static MenuItem item(DraftEntry draft, Consumer<DraftEntry> choose) {
        MenuItem item = new MenuItem(DraftWords.line(draft));
        Facing.set(item);
        item.setMnemonicParsing(false);
        item.setOnAction(action -> choose.accept(draft));
        return item;
    }
}
