package travaux.ui.completing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.fetching.FetchWatch;
import travaux.core.fetching.Fetched;
import travaux.core.fetching.NotFetchedException;
import travaux.core.work.Fetching;
import travaux.ui.support.Background;
import travaux.ui.support.Failure;
import travaux.ui.support.Messages;

/** Downloads one text at a time off the window's thread, and only when it is told to. Never touches a scene. */
final class FetchModel {

    private final Background background;
    private final Consumer<Fetch.Came> came;
    private final ReadOnlyObjectWrapper<Optional<Fetch>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Supplier<Fetching> fetching;
    /** Of the download that is shown; another one's news is no news. */
    private AtomicBoolean stopped = new AtomicBoolean();

    /** {@code came} is told what has come. */
    FetchModel(Supplier<Fetching> fetching, Background background, Consumer<Fetch.Came> came) {
        this.fetching = fetching;
        this.background = background;
        this.came = came;
    }

    /** By what is downloaded from now on. */
    void with(Supplier<Fetching> way) {
        fetching = way;
    }

    /** The download that was asked for last. */
    ReadOnlyObjectProperty<Optional<Fetch>> current() {
        return current.getReadOnlyProperty();
    }

    boolean isComing() {
        return current.get().filter(Fetch.Coming.class::isInstance).isPresent();
    }

    /** Downloads the text of a draft; nothing while another one is coming. */
    void begin(Dossier dossier, DraftEntry draft, String language) {
        if (isComing()) {
            return;
        }
        AtomicBoolean mine = new AtomicBoolean();
        stopped = mine;
        current.set(Optional.of(new Fetch.Coming(draft.id(), 0, 0)));
        background.run(
                () -> fetching.get().fetch(dossier, draft, language, watch(draft, mine)),
                fetched -> done(mine, draft, fetched, language),
                failure -> ifWanted(mine, failed(draft, failure)));
    }

    private FetchWatch watch(DraftEntry draft, AtomicBoolean mine) {
        return new FetchWatch() {
            private long all;

            @Override
            public void expects(long bytes) {
                all = bytes;
            }

            @Override
            public void received(long bytes) {
                Fetch far = new Fetch.Coming(draft.id(), bytes, all);
                background.tell(() -> tell(mine, far));
            }

            @Override
            public boolean isCancelled() {
                return mine.get();
            }
        };
    }

    /** Stops what is coming; what is on the disk of it stays there. */
    void stop() {
        current.get().filter(Fetch.Coming.class::isInstance).ifPresent(coming -> {
            stopped.set(true);
            current.set(Optional.of(new Fetch.Stopped(coming.draft())));
        });
    }

    /** Forgets what was asked for. */
    void forget() {
        stopped.set(true);
        current.set(Optional.empty());
    }

    private void done(AtomicBoolean whose, DraftEntry draft, Fetched fetched, String language) {
        Fetch.Came here = new Fetch.Came(draft.id(), fetched.file(), language);
        if (ifWanted(whose, here)) {
            came.accept(here);
        }
    }

    /** News of what is still coming is no news once it has come. */
    private void tell(AtomicBoolean whose, Fetch far) {
        if (isComing()) {
            ifWanted(whose, far);
        }
    }

    private boolean ifWanted(AtomicBoolean whose, Fetch news) {
        boolean wanted = !whose.get();
        if (wanted) {
            current.set(Optional.of(news));
        }
        return wanted;
    }

    private static Fetch failed(DraftEntry draft, Exception failure) {
        return switch (failure) {
            case NotFetchedException none ->
                new Fetch.Failed(
                        draft.id(),
                        Messages.text("complete.failed", draft.symbol().orElse(draft.name())),
                        none.tried());
            default -> new Fetch.Failed(draft.id(), Failure.sentence(failure), List.of());
        };
    }
}
