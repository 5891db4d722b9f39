package travaux.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.core.dossier.Dossier;
import travaux.core.work.Library;

class DocumentRowTest {

    @ParameterizedTest
    @CsvSource({"ar", "arabic", "arabe", "арабский", "阿拉伯语", "العربية", "árabe"})
    void aDocumentIsFoundByItsLanguage(String word) throws Exception {
        assertThat(DocumentRow.of(Library.standard().open("un-cybercrime-convention")))
                .filteredOn(row -> row.document().language().matches("(.*, )?ar\\b.*"))
                .hasSizeGreaterThan(1)
                .allMatch(row -> row.says(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"un-cybercrime-convention", "src/test/resources/travaux/ui/rooms/marees"})
    void aSymbolThatADraftHasUnverifiedIsUnverifiedInTheRegisterToo(String id) throws Exception {
        Dossier dossier = Library.standard().open(id);
        List<String> open = dossier.drafts().stream()
                .filter(draft -> !draft.symbolVerified())
                .flatMap(draft -> draft.symbols().stream())
                .toList();
        assertThat(DocumentRow.of(dossier))
                .filteredOn(
                        row -> row.document().symbol().filter(open::contains).isPresent())
                .isNotEmpty()
                .allMatch(row -> row.symbol().endsWith("(unverified)"));
    }
}
