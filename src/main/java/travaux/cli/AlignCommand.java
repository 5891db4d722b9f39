package travaux.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.core.align.Alignment;
import travaux.core.exporting.ArticleTable;
import travaux.core.exporting.Json;
import travaux.core.text.Budget;
import travaux.core.work.Comparing;
import travaux.core.work.Correcting;
import travaux.core.work.OpenedText;

/** Which unit is which. */
@Command(
        name = "align",
        mixinStandardHelpOptions = true,
        description =
                "Shows which unit of OLD is which of NEW: same, renumbered, moved, split, merged, added, removed.",
        footer = {
            "%nExamples:",
            "  travaux align before.md after.md",
            "  travaux align tutorial:zero tutorial:final",
            "  travaux align before.md after.md --pair 4=5 --pair 7=8,9 --apart old:9",
            "  travaux align before.md after.md --undo"
        })
final class AlignCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier text: a file, or DOSSIER:DRAFT.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The later text.")
    private String now = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.text;

    @Mixin
    private final CorrectionOptions corrections = new CorrectionOptions();

    @Mixin
    private final TrackedChanges tracked = new TrackedChanges();

    @Mixin
    private final Destination destination = new Destination();

    AlignCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Inputs inputs = new Inputs(tracked.options());
        corrections.check();
        OpenedText before = inputs.trusted(old);
        OpenedText after = inputs.trusted(now);
        Correcting correcting = Correcting.of(before, after);
        corrections.apply(correcting, console);
        correcting.lost().forEach(console.err()::println);
        Alignment alignment = Comparing.align(before, after, Budget.unlimited());
        switch (format) {
            case text -> destination.write(ArticleTable.of(alignment, console.width()), console);
            case json -> destination.write(Json.alignment(alignment), console);
        }
        return ExitCode.DONE;
    }
}
