package travaux.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.dossier.Dossier;
import travaux.core.work.Library;
import travaux.ui.support.DraftWords;

class ProceedingsQuotesTest {

    @ParameterizedTest
    @CsvSource({"marees, «, “", "sijillat, «, “", "dengta, “, «"})
    void wordsStandInTheQuotationMarksOfTheirLanguage(String room, String mark, String foreign) throws Exception {
        Dossier dossier = Library.standard().open("src/test/resources/travaux/ui/rooms/" + room);
        Proceedings words = new Proceedings(dossier);
        List<String> quoted = Stream.of(
                        dossier.record().statements().stream()
                                .filter(statement -> !statement.terms().isEmpty())
                                .map(statement -> words.of(statement).details().getFirst()),
                        dossier.record().terms().stream()
                                .map(term -> words.of(term).who()),
                        dossier.drafts().stream().map(DraftWords::otherNames).filter(names -> !names.isEmpty()))
                .flatMap(lines -> lines)
                .toList();
        assertThat(quoted).isNotEmpty().allMatch(line -> line.contains(mark)).noneMatch(line -> line.contains(foreign));
    }
}
