package travaux.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
}
