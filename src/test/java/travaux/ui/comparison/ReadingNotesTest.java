package travaux.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.dossier.DraftEntry;
import travaux.core.reading.Reading;
import travaux.core.text.Drafts;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;
import travaux.core.text.TextState;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;
import travaux.core.text.UnitText;
import travaux.ui.library.OwnTexts;
import travaux.ui.support.Tides;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

class ReadingNotesTest {

    private static final String SOUND =
            "Article 1. Lamps\n\nLamps burn.\n\nArticle 2. Horns\n\nHorns [sound] in fog.\n";

    @Test
    void aBracketWithoutPartnerIsSaidOfItsArticleAndItsText() {
        Pair pair = new Pair(
                Tides.draft("old", SOUND.replace("[sound]", "sound]").replace("fog", "fog] or rain]")),
                Tides.draft("new", SOUND));
        Workbench desk = Tides.compared(pair);
        assertThat(ReadingNotes.of(pair, desk.units().getFirst())).isEmpty();
        assertThat(ReadingNotes.of(pair, desk.units().getLast()))
                .isEqualTo("Brackets without a partner: 3 in old (from line 7).");
    }

    @ParameterizedTest
    @CsvSource({
        "MOVED_TO, Tracked changes in old are read as marked: what they bring is underlined",
        "STRUCK, Words that old itself strikes are compared as its text."
    })
    void whatTheDocumentItselfMarksIsSaidToBeCompared(MarkKind kind, String said) {
        Pair pair = new Pair(marked("old", kind), Tides.draft("new", "Article 1. Lamps\n\nLamps burn.\n"));
        Workbench desk = Tides.compared(pair);
        assertThat(ReadingNotes.of(pair, desk.units().getFirst())).startsWith(said);
    }

    private static DraftEntry marked(String name, MarkKind kind) {
        UnitText text = new UnitText(
                "Lamps burn.", List.of(), List.of(), List.of(), List.of(new Mark(kind, new TextRange(0, 5), "")));
        Unit unit = new Unit(
                "1",
                UnitKind.ARTICLE,
                "1",
                "Article 1",
                "Lamps",
                0,
                Optional.empty(),
                TextState.FILE,
                text,
                List.of(),
                OptionalInt.empty());
        return OwnTexts.entry(name, new Reading(Drafts.draft(name, unit), List.of()));
    }
}
