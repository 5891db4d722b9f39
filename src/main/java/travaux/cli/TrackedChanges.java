package travaux.cli;

import picocli.CommandLine.Option;
import travaux.core.importing.RevisionState;

/** How documents with tracked changes are read. */
final class TrackedChanges {

    @Option(
            names = "--state",
            paramLabel = "STATE",
            defaultValue = "marked",
            description = "Tracked changes as marked, accepted or original. Default: ${DEFAULT-VALUE}.")
    private RevisionState state = RevisionState.MARKED;

    RevisionState state() {
        return state;
    }
}
