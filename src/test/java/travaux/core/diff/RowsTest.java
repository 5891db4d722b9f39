package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which paragraphs stand beside each other. */
class RowsTest {

    private static final String BEGIN = "Keepers light the lamp at dusk";
    private static final String REST = "and they keep a log of every night of fog that the council may see and copy";

    @Test
    void whatBecameSeveralParagraphsStandsBesideTheFirst() {
        assertThat(rows(BEGIN + ", " + REST + ".", BEGIN + ":\nOption 1: " + REST + ".\nOption 2: no log is kept."))
                .startsWith("Keepers | Keepers; - | Option");
    }

    @Test
    void whatWasSeveralParagraphsStandsBesideTheFirst() {
        assertThat(rows(BEGIN + ":\nOption 1: " + REST + ".\nOption 2: no log is kept.", BEGIN + ", " + REST + "."))
                .startsWith("Keepers | Keepers; Option | -");
    }

    @Test
    void aWordThatHappensToBeTheSameIsNoBeginning() {
        assertThat(rows(BEGIN + " " + REST + ".", "Keepers dry nets on the quay.\n" + BEGIN + " " + REST + "."))
                .isEqualTo("- | Keepers; Keepers | Keepers");
    }

    private static String rows(String old, String now) {
        return Rendition.sideBySide(Comparisons.compare(old, now)).stream()
                .map(row -> first(row.old()) + " | " + first(row.now()))
                .collect(Collectors.joining("; "));
    }

    private static String first(Optional<MarkedParagraph> paragraph) {
        return paragraph
                .map(p -> p.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .map(text -> text.replaceFirst("[ ,:].*", ""))
                .orElse("-");
    }
}
