package travaux.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.core.importing.UnusableInputException;

class TextReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"draft.md", "C:\\drafts\\zero.md", "c:/drafts/zero.md", ":zero", "tutorial:", "./a/b.txt"})
    void isAFileUnlessAColonDividesTwoNames(String written) {
        assertThat(TextReference.parse(written, _ -> false)).isEqualTo(new TextReference.OfFile(written));
    }

    @ParameterizedTest
    @CsvSource({"tutorial:zero,tutorial,zero", "C:\\dossiers\\mine:zero,C:\\dossiers\\mine,zero", "./mine:a,./mine,a"})
    void theLastColonDividesDossierAndDraft(String written, String dossier, String draft) {
        assertThat(TextReference.parse(written, _ -> false)).isEqualTo(new TextReference.OfDraft(dossier, draft));
    }

    @Test
    void aFileThatExistsIsAFileWhateverItsName() {
        assertThat(TextReference.parse("notes:zero", _ -> true)).isEqualTo(new TextReference.OfFile("notes:zero"));
    }

    @Test
    void anUnknownDraftIsAnsweredWithThoseThereAre() {
        assertThatThrownBy(() -> open("tutorial:zeroo"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("no draft “zeroo”")
                .hasMessageContaining("did you mean “zero”?")
                .hasMessageContaining("zero, ");
    }

    @Test
    void anUnknownDossierIsAnsweredWithTheLibrary() {
        assertThatThrownBy(() -> open("tutorail:zero"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("did you mean “tutorial”?");
    }

    @Test
    void aDossierAloneIsNoText() {
        assertThatThrownBy(() -> open("tutorial"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("tutorial:zero");
    }

    @Test
    void aDraftOfADossierCarriesItsHome() throws Exception {
        OpenedText text = open("tutorial:zero");
        assertThat(text.isFictional()).isTrue();
        assertThat(text.home().orElseThrow().entry().id()).isEqualTo("zero");
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        Path missing = folder.resolve("gone.md");
        assertThat(Files.exists(missing)).isFalse();
        assertThatThrownBy(() -> open(missing.toString()))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageStartingWith("There is no file " + missing);
    }

    private static OpenedText open(String written) throws UnusableInputException {
        return TextReference.parse(written).open(Library.standard(), new Texts());
    }
}
