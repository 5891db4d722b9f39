package travaux.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import travaux.core.dossier.DraftEntry;
import travaux.ui.library.OwnTexts;
import travaux.ui.support.Background;
import travaux.ui.support.Page;
import travaux.ui.support.Tides;
import travaux.ui.support.Toolkit;
import travaux.ui.support.Tracking;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** A term is counted beside the window, however long the text is. */
class ChartsModelTest {

    private static final int ARTICLES = 20;

    @Test
    void theLastTermTypedIsCountedAndNoneOnTheWindowsThread() throws Exception {
        try (Background background = new Background()) {
            List<String> shown = new ArrayList<>();
            ChartsModel model = Toolkit.call(() -> {
                ChartsModel made = model(background);
                made.terms().subscribe(chart -> chart.ifPresent(some -> shown.add(some.title())));
                return made;
            });
            Toolkit.call(() -> {
                List.of("l", "la", "lamp").forEach(model.term()::set);
                assertThat(model.terms().get()).as("counted at once").isEmpty();
                return true;
            });
            WaitForAsyncUtils.waitFor(
                    60,
                    TimeUnit.SECONDS,
                    () -> Toolkit.call(() -> model.terms().get().isPresent()));
            Toolkit.call(() -> {
                assertThat(shown).hasSize(1).first().asString().contains("lamp");
                assertThat(model.terms().get().orElseThrow().series().getFirst().up())
                        .containsExactly(OptionalInt.of(ARTICLES), OptionalInt.of(ARTICLES));
                model.term().set(" ");
                assertThat(model.terms().get()).as("of nothing").isEmpty();
                return true;
            });
        }
    }

    private static ChartsModel model(Background background) {
        DraftEntry old = Tides.draft("old", text());
        DraftEntry now = Tides.draft("new", text());
        Workbench desk = new Workbench();
        desk.lay(OwnTexts.dossier(old, now));
        desk.choose(new Pair(old, now));
        ChartsModel model = new ChartsModel(desk, new Tracking(desk, background), background);
        desk.page().set(Page.CHARTS);
        return model;
    }

    private static String text() {
        return IntStream.rangeClosed(1, ARTICLES)
                .mapToObj(n -> "Article " + n + ". Pier " + n + "\n\nEach keeper tends the lamp of the pier.\n\n")
                .reduce("", String::concat);
    }
}
