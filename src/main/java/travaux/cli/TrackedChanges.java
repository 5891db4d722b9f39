package travaux.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import travaux.core.importing.Convention;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.RevisionState;

/** How documents are read that mark changes: which state of tracked changes, and by which convention. */
final class TrackedChanges {

    @Option(
            names = "--state",
            paramLabel = "STATE",
            defaultValue = "marked",
            description = "Tracked changes as marked, accepted or original. Default: ${DEFAULT-VALUE}.")
    private RevisionState state = RevisionState.MARKED;

    @Option(
            names = "--convention",
            paramLabel = "CONVENTION",
            description = "How the document marks changes: brackets (words not agreed), gazette (bold brackets delete,"
                    + " underline inserts) or colour (strike deletes, colour or underline inserts). Default: as found.")
    private @Nullable Convention convention;

    ImportOptions options() {
        return new ImportOptions(state, Optional.ofNullable(convention));
    }
}
