package travaux.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.ui.support.Background;
import travaux.ui.support.Tides;
import travaux.ui.support.Workbench;

/** What stands across from a paragraph that moved. */
class ElsewhereTest {

    private static final String OLD = """
        Article 1. Terms

        In this Convention:

        (a) “harbour” means any place where ships may lie in shelter from wind and sea;

        (b) “lamp” means a light that keepers burn on a tower from dusk until dawn;

        (c) “pilot” means a person who knows the shoals and guides ships past all of them.

        Article 2. Keepers

        1. Each State Party shall name a keeper for every tower on its coast.

        2. Keepers shall write down each night what the weather was and which ships went by.

        Article 3. Books

        1. Books are bound in oilcloth and kept in a dry chest on the first floor of the tower.
        """;

    private static final String NOW = """
        Article 1. Terms

        In this Convention:

        (a) “pilot” means a person who knows the shoals and guides ships past all of them.

        (b) “harbour” means any place where ships may lie in shelter from wind and sea;

        (c) “lamp” means a light that keepers burn on a tower from dusk until dawn;

        (d) “fog” is whatever hides a tower.

        Article 2. Keepers

        1. Each State Party shall name a keeper for every tower on its coast.

        Article 3. Books

        1. Books are bound in oilcloth and kept in a dry chest on the first floor of the tower.

        2. Keepers shall write down each night what the weather was and which ships went by.
        """;

    private final Workbench desk = Tides.compared(new Workbench.Pair(Tides.draft("old", OLD), Tides.draft("new", NOW)));
    private final ComparisonModel model = new ComparisonModel(desk, Background.atOnce());

    private List<TextRow> rows(int unit) {
        desk.open(desk.units().get(unit));
        return ((Content.Words) model.content().get()).rows();
    }

    private List<Elsewhere.Note> notes(int unit) {
        return rows(unit).stream().flatMap(row -> row.elsewhere().stream()).toList();
    }

    @Test
    void bothEndsOfAMoveSayWhereTheOtherOneStands() {
        assertThat(notes(0).stream().map(Elsewhere.Note::words))
                .containsExactly("1→ from (c), below", "→1 to (a), above");
        assertThat(notes(0).getFirst().spoken()).isEqualTo("move 1: from (c), below");
    }

    @Test
    void anotherArticleIsNamedWithItsParagraph() {
        assertThat(notes(1).stream().map(Elsewhere.Note::words)).containsExactly("→2 to Article 3(2)");
        assertThat(notes(2).stream().map(Elsewhere.Note::words)).containsExactly("2→ from Article 2(2)");
    }

    @Test
    void itStandsWhereAParagraphIsMissingAndIsNoPartOfTheText() {
        assertThat(rows(0))
                .filteredOn(row -> row.elsewhere().isPresent())
                .allMatch(row -> row.paragraphs().count() == 1);
        assertThat(rows(0).stream().flatMap(TextRow::paragraphs).map(Paragraph::text))
                .noneMatch(words -> words.contains("below"));
    }

    @Test
    void whatOnlyCameHasNothingAcross() {
        assertThat(rows(0).getLast().left()).isEmpty();
        assertThat(rows(0).getLast().elsewhere()).isEmpty();
    }

    @Test
    void aRedlineShowsBothEndsItself() {
        model.reading().set(Reading.REDLINE);
        assertThat(notes(0)).isEmpty();
    }
}
