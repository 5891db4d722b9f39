package travaux.core.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.MarkedParagraph;
import travaux.core.diff.Piece;
import travaux.core.diff.Piece.BracketFate;
import travaux.core.diff.Run.Op;
import travaux.core.text.MarkKind;

class MarkupTest {

    @Test
    void whatADocumentSaysIsNeverMarkup() {
        assertThat(new Markup().text("<script>\"a\" & b</script>\u0007").toString())
                .isEqualTo("&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;\uFFFD");
    }

    @Test
    void spacesAtTheEndsOfWhatWentStayOutside() {
        assertThat(html(piece(Op.DELETE, " and sand ", 0)))
                .contains(" <del><span class=\"h\">deleted: </span>and sand<span class=\"h\"> end</span></del> ");
    }

    @Test
    void wordsInBracketsWearTheirDepth() {
        assertThat(html(piece(Op.KEEP, "sand", 1), piece(Op.KEEP, " oil", 2)))
                .contains("<span class=\"b\">sand</span>")
                .contains("<span class=\"b b2\"> oil</span>");
    }

    @Test
    void liftedBracketsAreSpoken() {
        Piece lifted = new Piece(
                "shall",
                false,
                Op.KEEP,
                0,
                BracketFate.LIFTED,
                Set.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Set.of());
        assertThat(html(lifted))
                .contains("<span class=\"lift\"><span class=\"h\">brackets lifted: </span>shall</span>");
    }

    @Test
    void bothEndsOfAMoveAreLinked() {
        assertThat(html(moved(Op.MOVE_FROM))).contains("id=\"u1m4from\" href=\"#u1m4to\"");
        assertThat(html(moved(Op.MOVE_TO))).contains("id=\"u1m4to\" href=\"#u1m4from\"");
    }

    @Test
    void theArrowOfAMovePointsAsTheTextRuns() {
        assertThat(html(moved(Op.MOVE_FROM))).contains("→4</a>");
        assertThat(html(moved(Op.MOVE_TO))).contains("←4</a>");
        assertThat(html(true, moved(Op.MOVE_FROM))).contains("←4</a>");
        assertThat(html(true, moved(Op.MOVE_TO))).contains("→4</a>");
    }

    @Test
    void anArrowBetweenNamesPointsAsTheirLineRuns() {
        assertThat(Arrow.between("Article 6", "Article 7")).isEqualTo("Article 6 → Article 7");
        assertThat(Arrow.between("المادة ٦", "المادة ٧")).isEqualTo("المادة ٦ ← المادة ٧");
    }

    @Test
    void whatIsOnlyCosmeticCanBeSwitchedOff() {
        Piece quote = new Piece(
                "“",
                false,
                Op.INSERT,
                0,
                BracketFate.SAME,
                Set.of(ChangeClass.COSMETIC),
                OptionalInt.of(0),
                OptionalInt.empty(),
                Set.of());
        assertThat(html(quote)).contains("<ins class=\"cos\">");
    }

    @Test
    void theSourcesOwnTypeIsKept() {
        Piece struck = new Piece(
                "oil",
                false,
                Op.KEEP,
                0,
                BracketFate.SAME,
                Set.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Set.of(MarkKind.STRUCK));
        assertThat(html(struck)).contains("<span class=\"e-struck\">oil</span>");
    }

    @Test
    void aParagraphsNumberHangs() {
        assertThat(html(piece(Op.KEEP, "1. Each Party", 0)))
                .isEqualTo("<p class=\"l0 num\"><span class=\"lab\">1. </span>Each Party</p>\n");
    }

    private static Piece moved(Op op) {
        return new Piece(
                "oil", false, op, 0, BracketFate.SAME, Set.of(), OptionalInt.empty(), OptionalInt.of(4), Set.of());
    }

    private static Piece piece(Op op, String text, int depth) {
        return new Piece(
                text, false, op, depth, BracketFate.SAME, Set.of(), OptionalInt.empty(), OptionalInt.empty(), Set.of());
    }

    private static String html(Piece... pieces) {
        return html(false, pieces);
    }

    private static String html(boolean rightToLeft, Piece... pieces) {
        Markup page = new Markup();
        new HtmlPieces(page, "u1", rightToLeft).paragraph(new MarkedParagraph(0, List.of(pieces)));
        return page.toString();
    }
}
