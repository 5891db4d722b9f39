package travaux.core.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.fetching.FetchWatch;
import travaux.core.fetching.Fetched;
import travaux.core.fetching.Fetcher;
import travaux.core.importing.UnusableInputException;

/** Downloads the official texts of a dossier by their symbols. Only this, and only when asked, goes out to the network. */
public final class Fetching {

    private final Fetcher fetcher;
    private final Path folder;

    /** With a folder for what is downloaded; it is made where it is not there. */
    public Fetching(Fetcher fetcher, Path folder) {
        this.fetcher = fetcher;
        this.folder = folder;
    }

    /** The drafts that are asked for: the one with an id, or all whose words are not at hand. */
    public static List<DraftEntry> wanted(Dossier dossier, Optional<String> draft) throws UnusableInputException {
        if (draft.isPresent()) {
            return List.of(
                    dossier.draft(draft.get()).orElseThrow(() -> TextReference.noSuchDraft(dossier, draft.get())));
        }
        return dossier.drafts().stream()
                .filter(entry -> !entry.state().isComparableByWords())
                .toList();
    }

    /**
     * Downloads a draft under the first of its symbols that is found.
     *
     * @param language of the text wanted, such as {@code en}
     * @throws UnusableInputException if it has no symbol, its symbol is not verified and not to be tried, or nothing is found
     * @throws java.util.concurrent.CancellationException if the watch says so; the next call goes on from there
     */
    public Fetched fetch(Dossier dossier, DraftEntry draft, String language, FetchWatch watch)
            throws UnusableInputException {
        UnusableInputException failure = new UnusableInputException("No source tells the symbol of " + dossier.id()
                + ":"
                + draft.id() + "; find the official document, save the file and import it with --draft " + draft.id()
                + ".");
        for (String symbol : draft.symbols()) {
            try {
                return fetcher.fetch(new Fetcher.Wanted(symbol, language, made()), dossier.addresses(), watch);
            } catch (UnusableInputException e) {
                failure = e;
            }
        }
        throw failure;
    }

    private Path made() throws UnusableInputException {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UnusableInputException(
                    "The folder " + folder + " cannot be made. Choose another with --output.", e);
        }
    }
}
