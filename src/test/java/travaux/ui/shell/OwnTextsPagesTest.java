package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** Two texts of the reader's own in the real window: the pages of the record say that there is none, and offer dossiers. */
class OwnTextsPagesTest extends WindowCase {

    @BeforeEach
    void lay() throws Exception {
        show(1280, 720);
        Toolkit.call(() -> {
            window.opening().pasted("Article 1. Lamps\n\n1. Each shall.", "Article 1. Lamps\n\n1. Each may.");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
    }

    @ParameterizedTest
    @EnumSource(names = {"STORIES", "RECORD", "DOCUMENTS", "COMPLETE", "SEARCH"})
    void aPageOfTheRecordOffersADossier(Page page) throws Exception {
        go(page);
        until(() -> buttons().anyMatch(button -> button.getText().contains("Tidal Records")));
        assertThat(seen(() -> labels())).anyMatch(text -> text.contains("Two texts have no record"));
        assertThat(seen(() -> labels())).noneMatch(text -> text.contains("“All”") || text.contains("This dossier"));
        Toolkit.call(() -> {
            buttons()
                    .filter(button -> button.getText().contains("Tidal Records"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
        until(() -> workbench
                .dossier()
                .get()
                .filter(open -> open.id().equals("tutorial"))
                .isPresent());
        assertThat(seen(() -> labels())).noneMatch(text -> text.contains("Two texts have no record"));
    }

    @Test
    void whatIsNowhereIsNowhereInTheTwoTexts() throws Exception {
        go(Page.SEARCH);
        TextField field = find("#search-field");
        assertThat(seen(field::getPromptText)).isEqualTo("Search the two texts");
        Toolkit.call(() -> {
            field.setText("nosuchword");
            return true;
        });
        until(() -> labels().stream().anyMatch(text -> text.startsWith("Nowhere in the two texts: ")));
    }

    private void go(Page page) {
        Toolkit.call(() -> {
            workbench.page().set(page);
            return true;
        });
        settle();
    }

    private Stream<Button> buttons() {
        return nodes(find(".pages"))
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText() != null);
    }

    private List<String> labels() {
        return nodes(find(".pages"))
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null)
                .toList();
    }

    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(OwnTextsPagesTest::nodes))
                : Stream.of(node);
    }
}
