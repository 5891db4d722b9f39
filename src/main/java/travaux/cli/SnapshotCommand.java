package travaux.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import travaux.core.importing.UnusableInputException;
import travaux.core.work.PictureRequest;
import travaux.core.work.PictureRequest.Theme;
import travaux.core.work.Pictures;
import travaux.core.work.Saving;

/** A picture of a view, drawn without a display. */
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        customSynopsis = {
            "travaux snapshot DOSSIER [--old DRAFT] [--new DRAFT] --output FILE.png [options]",
            "       travaux snapshot OLD NEW --output FILE.png [options]"
        },
        description = "Draws a view of the program to a PNG file. No display is needed.",
        footer = {
            "%nExamples:",
            "  travaux snapshot tutorial --output tutorial.png",
            "  travaux snapshot before.md after.md --unit 9 --theme dark --size 1280x720 --output nine.png"
        })
final class SnapshotCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})[xX×](\\d{3,4})");

    private final Supplier<Optional<Pictures>> source;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before call
    private CommandSpec spec;

    @Parameters(
            arity = "1..2",
            paramLabel = "TEXT",
            description = "A dossier, or two texts: files or DOSSIER:DRAFT, the earlier first.")
    private List<String> subjects = List.of();

    @Option(names = "--old", paramLabel = "DRAFT", description = "The earlier draft of the dossier.")
    private @Nullable String old;

    @Option(
            names = "--new",
            paramLabel = "DRAFT",
            description =
                    "The later draft. Default: the last two that have a text; where fewer than two have one, the two"
                            + " of which most elements are known.")
    private @Nullable String now;

    @Option(
            names = "--view",
            paramLabel = "NAME",
            defaultValue = "main",
            description = "Which view: main, history, map, charts, concordance, stories,"
                    + " story, record, documents, search, complete.")
    private String view = "main";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The PNG file to write.")
    @SuppressWarnings("NullAway.Init") // required
    private Path output;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1600x1000",
            description = "Pixels. Default: ${DEFAULT-VALUE}.")
    private String size = "1600x1000";

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", description = "${COMPLETION-CANDIDATES}")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--unit", paramLabel = "NUMBER", description = "The unit to choose: its number in the later text.")
    private @Nullable String unit;

    SnapshotCommand(Supplier<Optional<Pictures>> source) {
        this.source = source;
    }

    @Override
    public Integer call() throws Exception {
        checkWords();
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches()) {
            throw wrong("--size takes WIDTHxHEIGHT such as 1600x1000, not “" + size + "”.");
        }
        int width = Integer.parseInt(pixels.group(1));
        int height = Integer.parseInt(pixels.group(2));
        if (width < 320 || height < 240 || width > 8000 || height > 8000) {
            throw wrong("--size goes from 320x240 to 8000x8000, not " + size + ".");
        }
        Pictures pictures = source.get()
                .orElseThrow(() -> new UnusableInputException("Pictures need JavaFX, which is not on the class path. "
                        + "Run the program from the folder with its libraries (travaux.jar and lib beside it)."));
        checkView(pictures);
        PictureRequest.Subject subject = subject(new Inputs());
        Saving.save(
                output,
                file -> pictures.draw(
                        new PictureRequest(subject, view, width, height, theme, Optional.ofNullable(unit), file)));
        return ExitCode.DONE;
    }

    private void checkWords() {
        if (!output.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw wrong("--output takes a name that ends in .png, not “" + output + "”.");
        }
        if (subjects.size() == 2 && (old != null || now != null)) {
            throw wrong("--old and --new choose drafts of one dossier; two texts were named already.");
        }
    }

    private void checkView(Pictures pictures) {
        if (!pictures.views().contains(view)) {
            throw wrong("There is no view “" + view + "”. There are: " + String.join(", ", pictures.views()) + ".");
        }
    }

    private PictureRequest.Subject subject(Inputs inputs) throws UnusableInputException {
        return subjects.size() == 2
                ? new PictureRequest.OfTexts(inputs.trusted(subjects.get(0)), inputs.trusted(subjects.get(1)))
                : new PictureRequest.OfDossier(
                        inputs.library().open(subjects.getFirst()), Optional.ofNullable(old), Optional.ofNullable(now));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
