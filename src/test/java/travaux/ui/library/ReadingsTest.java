package travaux.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import travaux.core.importing.UnusableInputException;
import travaux.ui.library.Readings.Place;
import travaux.ui.support.Background;
import travaux.ui.support.Toolkit;

/** Of what is read for one place the last that was asked for counts. */
class ReadingsTest {

    private final List<String> laid = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final Readings readings = Toolkit.call(() -> new Readings(new Background(), complaints::add));

    private CountDownLatch slow(Place place, String name) {
        CountDownLatch go = new CountDownLatch(1);
        Toolkit.call(() -> {
            readings.read(
                    place,
                    name,
                    () -> {
                        assertThat(go.await(60, TimeUnit.SECONDS)).isTrue();
                        return name;
                    },
                    laid::add);
            return true;
        });
        return go;
    }

    private String said() {
        return Toolkit.call(() -> readings.said().get());
    }

    private void untilNothingIsRead() throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> said().isEmpty());
    }

    @Test
    void whatWasOpenedByMistakeDoesNotComeBackOverWhatWasOpenedInstead() throws Exception {
        CountDownLatch mistake = slow(Place.DESK, "mistake");
        CountDownLatch right = slow(Place.DESK, "right");
        assertThat(said()).isEqualTo("Reading right…");
        right.countDown();
        untilNothingIsRead();
        mistake.countDown();
        CountDownLatch next = slow(Place.DESK, "next");
        next.countDown();
        untilNothingIsRead();
        assertThat(Toolkit.call(() -> List.copyOf(laid))).containsExactly("right", "next");
    }

    @Test
    void twoSidesAreReadBesideEachOther() throws Exception {
        CountDownLatch old = slow(Place.OLD, "old.pdf");
        CountDownLatch now = slow(Place.NEW, "new.pdf");
        assertThat(said()).isEqualTo("Reading old.pdf, new.pdf…");
        now.countDown();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> said().equals("Reading old.pdf…"));
        old.countDown();
        untilNothingIsRead();
        assertThat(Toolkit.call(() -> List.copyOf(laid))).containsExactly("new.pdf", "old.pdf");
    }

    @Test
    void whatIsLeftIsNeitherLaidNorComplainedOf() throws Exception {
        CountDownLatch left = slow(Place.DESK, "left");
        Toolkit.call(() -> {
            readings.cancel();
            readings.<String>read(
                    Place.DESK,
                    "broken.docx",
                    () -> {
                        throw new UnusableInputException("broken.docx is damaged.");
                    },
                    laid::add);
            return true;
        });
        untilNothingIsRead();
        left.countDown();
        CountDownLatch last = slow(Place.OLD, "last");
        last.countDown();
        untilNothingIsRead();
        assertThat(Toolkit.call(() -> List.copyOf(laid))).containsExactly("last");
        assertThat(Toolkit.call(() -> List.copyOf(complaints))).containsExactly("broken.docx is damaged.");
    }
}
