package travaux.ui.library;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import travaux.core.importing.RawFile;
import travaux.core.importing.pdf.PagePicture;
import travaux.ui.support.Background;
import travaux.ui.support.Failure;

/** Which page of a file is looked at, and its picture. Only the last page asked for is shown. */
final class PageModel {

    /** Twice the width of the pane: sharp on dense screens too. */
    private static final int WIDTH = 1000;

    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<PagePicture>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private Optional<RawFile> file = Optional.empty();
    private int wanted;
    private int asked;

    PageModel(Background background) {
        this.background = background;
    }

    /** The picture; empty while there is none. */
    ReadOnlyObjectProperty<Optional<PagePicture>> picture() {
        return picture.getReadOnlyProperty();
    }

    /** Why the page cannot be drawn, as a sentence; empty if nothing stands against it. */
    ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /** Takes another file; true if its pages can be drawn. */
    boolean take(RawFile next) {
        if (file.isEmpty() || !file.get().equals(next)) {
            file = Optional.of(next).filter(PagePicture::isPossible);
            picture.set(Optional.empty());
            wanted = 0;
        }
        return file.isPresent();
    }

    /** Draws a page, counted from 1. */
    void show(int page) {
        if (file.isEmpty() || page == wanted) {
            return;
        }
        wanted = page;
        int mine = ++asked;
        RawFile drawn = file.get();
        background.run(
                () -> PagePicture.of(drawn, page, WIDTH), made -> took(mine, made), problem -> failed(mine, problem));
    }

    /** Turns pages, backward below zero. */
    void turn(int by) {
        picture.get().ifPresent(shown -> show(Math.clamp(shown.page() + by, 1, shown.pages())));
    }

    private void took(int answer, PagePicture made) {
        if (answer == asked) {
            failure.set("");
            picture.set(Optional.of(made));
        }
    }

    private void failed(int answer, Exception problem) {
        if (answer == asked) {
            picture.set(Optional.empty());
            failure.set(Failure.sentence(problem));
        }
    }
}
