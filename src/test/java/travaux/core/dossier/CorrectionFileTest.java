package travaux.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.core.importing.UnusableInputException;

class CorrectionFileTest {

    private static final Correction RENUMBERED = new Correction(List.of("a4"), List.of("a5"));
    private static final Correction SPLIT = new Correction(List.of("a7"), List.of("a8", "a9"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void whatWasSaidIsThereAfterARestart() throws Exception {
        say(RENUMBERED, SPLIT);
        assertThat(between("x", "y").made()).containsExactly(RENUMBERED, SPLIT);
        assertThat(between("x", "z")).isEqualTo(Corrections.NONE);
    }

    @Test
    void theOtherDirectionFindsTheSameMirroredAndAddsToIt() throws Exception {
        say(RENUMBERED);
        CorrectionFile file = CorrectionFile.open(folder);
        file.add("y", "x", new Correction(List.of(), List.of("a2")));
        file.save();
        assertThat(between("y", "x").made())
                .containsExactly(
                        new Correction(List.of("a5"), List.of("a4")), new Correction(List.of(), List.of("a2")));
        assertThat(between("x", "y").made()).containsExactly(RENUMBERED, new Correction(List.of("a2"), List.of()));
    }

    @Test
    void whatWasUndoneCanBeSaidAgainAfterARestart() throws Exception {
        say(RENUMBERED, SPLIT);
        CorrectionFile file = CorrectionFile.open(folder);
        assertThat(file.undo("y", "x")).isTrue();
        file.save();
        assertThat(between("x", "y")).isEqualTo(new Corrections(List.of(RENUMBERED), List.of(SPLIT)));
        CorrectionFile again = CorrectionFile.open(folder);
        assertThat(again.redo("x", "y")).isTrue();
        assertThat(again.redo("x", "y")).isFalse();
        assertThat(again.between("x", "y").made()).containsExactly(RENUMBERED, SPLIT);
    }

    @Test
    void aNewCorrectionEndsWhatCouldBeSaidAgain() throws Exception {
        say(RENUMBERED);
        CorrectionFile file = CorrectionFile.open(folder);
        file.undo("x", "y");
        file.add("x", "y", SPLIT);
        assertThat(file.between("x", "y")).isEqualTo(new Corrections(List.of(SPLIT), List.of()));
        assertThat(file.forget("x", "y")).isTrue();
        assertThat(file.undo("x", "y")).isFalse();
        assertThat(file.between("x", "y")).isEqualTo(Corrections.NONE);
    }

    @Test
    void keysOfALaterVersionSurviveEveryStep() throws Exception {
        String written = """
            {"schema":1,"by":"ada","pairs":[{"old":"x","new":"y","seen":true,"undone":[],
             "made":[{"old":["a4"],"new":["a5"],"why":"same lamp"}]}]}\
            """;
        Files.writeString(folder.resolve("corrections.json"), written);
        CorrectionFile file = CorrectionFile.open(folder);
        file.undo("x", "y");
        file.redo("x", "y");
        file.undo("x", "y");
        file.save();
        assertThat(folder.resolve("corrections.json"))
                .content()
                .contains("ada", "\"seen\"", "same lamp", "\"schema\" : 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"schema\":2,\"pairs\":[]}",
                "{\"schema\":1}",
                "{\"schema\":1,\"pairs\":[{\"old\":\"x\",\"new\":\"y\",\"made\":[{\"old\":[],\"new\":[]}],\"undone\":[]}]}"
            })
    void aFileThatIsNotUnderstoodIsRefusedAndLeftAsItIs(String written) throws Exception {
        Files.writeString(folder.resolve("corrections.json"), written);
        assertThatThrownBy(() -> CorrectionFile.open(folder))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("corrections.json")
                .hasMessageContaining("Mend the file");
        assertThat(folder.resolve("corrections.json")).hasContent(written);
    }

    private void say(Correction... corrections) throws Exception {
        CorrectionFile file = CorrectionFile.open(folder);
        for (Correction correction : corrections) {
            file.add("x", "y", correction);
        }
        file.save();
    }

    private Corrections between(String old, String now) throws Exception {
        return CorrectionFile.open(folder).between(old, now);
    }
}
