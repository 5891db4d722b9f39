package travaux.core.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import travaux.core.importing.Checksum;
import travaux.core.importing.UnusableInputException;

/** Downloads documents by their symbols. */
public final class Fetcher {

    private static final int HEAD = 4096;

    /**
     * What is wanted.
     *
     * @param symbol of the document
     * @param language of the text wanted, such as {@code en}
     * @param folder where the file is to lie; it exists
     */
    public record Wanted(String symbol, String language, Path folder) {
        String fileName() {
            return (symbol + "_" + language).replaceAll("[^A-Za-z0-9._]+", "-").replaceFirst("^\\.+", "");
        }
    }

    private final FetchLimits limits;
    private final boolean loopback;

    /** Within limits, and over https only. */
    public Fetcher(FetchLimits limits) {
        this(limits, false);
    }

    /** Tests also ask this machine itself, without https. */
    Fetcher(FetchLimits limits, boolean loopback) {
        this.limits = limits;
        this.loopback = loopback;
    }

    /**
     * Downloads a document from the first address that gives it. What is cut off or cancelled stays in a part file, and the
     * next call goes on from there.
     *
     * @throws UnusableInputException if no address gives it
     * @throws java.util.concurrent.CancellationException if the watch says so
     */
    public Fetched fetch(Wanted wanted, List<AddressTemplate> templates, FetchWatch watch)
            throws UnusableInputException {
        Patience patience = new Patience(limits, watch);
        List<String> reasons = new ArrayList<>();
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        try {
            PartFile part = PartFile.beside(wanted.folder(), wanted.fileName());
            Download download = new Download(new Exchange(client, limits, loopback), part, patience, watch);
            for (AddressTemplate template : templates) {
                URI address = template.address(wanted.symbol(), wanted.language());
                try {
                    return keep(download, wanted, template, download.run(address));
                } catch (RefusedException e) {
                    reasons.add(address + " " + e.getMessage());
                } catch (FileSystemException e) {
                    throw new UnusableInputException(
                            "The folder " + wanted.folder() + " cannot be written to. Choose another, or make room.",
                            e);
                } catch (IOException e) {
                    reasons.add(address + " " + e.getMessage());
                }
            }
        } finally {
            client.shutdownNow();
        }
        throw failed(wanted, templates, reasons);
    }

    private static Fetched keep(Download download, Wanted wanted, AddressTemplate template, URI from)
            throws IOException, RefusedException {
        PartFile part = download.part();
        Optional<DocumentType> type = DocumentType.of(head(part.bytes()));
        if (type.isEmpty() || (type.get() == DocumentType.HTML && !template.promisesPage())) {
            part.remove();
            throw new RefusedException(
                    type.isEmpty()
                            ? "sent something that is neither PDF nor Word"
                            : "sent a web page in place of the document");
        }
        Path file = wanted.folder().resolve(wanted.fileName() + type.get().ending());
        String sha256 = Checksum.sha256(Files.readAllBytes(part.bytes()));
        Files.move(part.bytes(), file, StandardCopyOption.REPLACE_EXISTING);
        part.remove();
        return new Fetched(file, from, Instant.now(), type.get(), sha256);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static UnusableInputException failed(Wanted wanted, List<AddressTemplate> templates, List<String> reasons) {
        if (templates.isEmpty()) {
            return new UnusableInputException(wanted.symbol()
                    + " cannot be downloaded: the dossier gives no addresses; save the official file and import it.");
        }
        return new NotFetchedException(
                wanted.symbol() + " could not be downloaded: " + String.join("; ", reasons)
                        + ". Open the official page "
                        + templates.getFirst().address(wanted.symbol(), wanted.language())
                        + ", save the file and import it, or try again later.",
                reasons);
    }
}
