package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import travaux.core.record.Event;
import travaux.core.work.Library;
import travaux.ui.support.Toolkit;

/** What the inspector of the real window says of an event. */
class EventPageTest extends WindowCase {

    private void open(String dossier) throws Exception {
        var opened = Library.standard().open(dossier);
        show(1280, 720);
        Toolkit.call(() -> {
            window.opening().lay(opened, "", "");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
    }

    private void choose(String id) {
        Toolkit.call(() -> {
            Event event = workbench.dossier().get().orElseThrow().events().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            workbench.event().set(Optional.of(event));
            return true;
        });
        settle();
    }

    private String said() {
        return seen(() -> window.root().lookupAll(".inspector-page .label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n")));
    }

    private String way() {
        return seen(() -> ((Labeled) find("#event-stood")).getText());
    }

    @Test
    void whereElementsAloneAreKnownNoTextIsOffered() throws Exception {
        open("un-cybercrime-convention");
        choose("cnd1");
        assertThat(way()).startsWith("See what is known of the draft");
        assertThat(said())
                .contains("the first draft of which elements are known")
                .doesNotContain("text at hand");
    }

    @Test
    void whereATextIsAtHandItIsOffered() throws Exception {
        open("tutorial");
        choose("necessity-votes");
        assertThat(way()).startsWith("Read the text as it stood");
    }

    @Test
    void whatWasPlannedAndWhatHappenedStandOnLinesOfTheirOwn() throws Exception {
        open("tutorial");
        choose(Library.standard().open("tutorial").events().stream()
                .filter(event -> event.planned().contains("early-text"))
                .findFirst()
                .map(Event::id)
                .orElseThrow());
        assertThat(said())
                .contains(
                        "\nAn early text\n",
                        "\nPlanned: by the end of 2020\n",
                        "\nHappened: The zero draft was issued");
    }

    @Test
    void tabsThatNeedTwoRowsAreSharedOutEvenly() throws Exception {
        open("un-cybercrime-convention");
        choose("cnd1");
        List<Double> heights = seen(() -> window.root().lookupAll(".tab-row .tab-button").stream()
                .map(Node::getLayoutY)
                .toList());
        assertThat(heights).hasSize(4);
        assertThat(heights.get(0)).isEqualTo(heights.get(1));
        assertThat(heights.get(2)).isEqualTo(heights.get(3)).isGreaterThan(heights.get(0));
    }
}
