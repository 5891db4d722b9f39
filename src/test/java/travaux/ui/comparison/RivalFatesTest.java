package travaux.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import travaux.core.diff.UnitComparison;
import travaux.core.importing.Importers;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.DraftReader;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.work.Comparing;

class RivalFatesTest {

    @Test
    void optionsThatBeginAlikeAreToldApart() throws UnusableInputException {
        String brass = "Lamps shall be of brass and burn the oil that the harbour authority has approved.";
        String iron = "Lamps shall be of brass or iron and burn whatever gives light in a storm.";
        assertThat(fates("Option 1: " + brass + "\n\nOption 2: " + iron, iron, "iron"))
                .containsExactly(Rivals.Fate.NOT_RETAINED, Rivals.Fate.RETAINED);
    }

    @Test
    void aRivalThatWentIsToldWhileOthersStayOpen() throws UnusableInputException {
        assertThat(fates(
                        "Keepers [shall / may / should] light the lamp.",
                        "Keepers [shall / may] light the lamp.",
                        "may"))
                .containsExactly(Rivals.Fate.OPEN, Rivals.Fate.OPEN, Rivals.Fate.NOT_RETAINED);
    }

    private static List<Rivals.Fate> fates(String old, String now, String at) throws UnusableInputException {
        UnitComparison unit = Comparing.compare(draft(old), draft(now), List.of(), Budget.unlimited()).units().stream()
                .filter(each -> each.oldText().text().contains(at))
                .findFirst()
                .orElseThrow();
        return Stream.of(Rivals.at(unit, false, unit.oldText().text().lastIndexOf(at))
                        .orElseThrow())
                .flatMap(rivals -> rivals.rivals().stream())
                .map(Rivals.Rival::fate)
                .toList();
    }

    private static Draft draft(String text) throws UnusableInputException {
        byte[] bytes = ("## Article 1. Lamps\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
        return new DraftReader()
                .read(Importers.standard().read(new RawFile("case.md", bytes)))
                .draft();
    }
}
