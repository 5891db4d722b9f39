package travaux.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every Java file is formatted by palantir-java-format. {@code mvn test -Dtest=FormattingTest -Dformat.write=true} formats
 * what is not.
 */
@Execution(ExecutionMode.CONCURRENT)
class FormattingTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everyFileIsFormatted() throws IOException, FormatterException {
        List<Path> unformatted = new ArrayList<>();
        for (Path file : SourceTree.javaFiles()) {
            String source = Files.readString(file);
            String formatted = FORMATTER.formatSourceAndFixImports(source);
            if (!source.equals(formatted)) {
                unformatted.add(file);
                if (Boolean.getBoolean("format.write")) {
                    Files.writeString(file, formatted);
                }
            }
        }
        assertThat(unformatted).as("not formatted").isEmpty();
    }
}
