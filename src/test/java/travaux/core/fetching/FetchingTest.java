package travaux.core.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.importing.UnusableInputException;
import travaux.core.work.Fetching;
import travaux.core.work.Library;

/** Drafts of a dossier, downloaded by their symbols from a server on this machine. */
class FetchingTest {

    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(20), Duration.ofSeconds(5), 1 << 20, 5);
    private static final byte[] PAGE =
            "<!DOCTYPE html><title>Lamps</title><p>Article 1. Lamps are lit at dusk.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by the runner
    private Path home;

    @Test
    void aDraftIsFoundUnderTheSecondOfItsSymbolsInTheLanguageAskedFor() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/fr/B/7.html", exchange -> {
            exchange.sendResponseHeaders(200, PAGE.length);
            exchange.getResponseBody().write(PAGE);
            exchange.close();
        });
        server.start();
        try {
            Dossier dossier =
                    dossier("\"A/1; B/7 (annex)\"", server.getAddress().getPort());
            DraftEntry draft = dossier.draft("first").orElseThrow();
            Fetched fetched = new Fetching(new Fetcher(LIMITS, true), home.resolve("downloads"))
                    .fetch(dossier, draft, "fr", FetchWatch.NONE);
            assertThat(fetched.file()).hasBinaryContent(PAGE).hasFileName("B-7_fr.html");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aDraftWithoutASymbolIsToldWithTheWayOut() throws Exception {
        Dossier dossier = dossier("\"\"", 1);
        DraftEntry draft = dossier.draft("first").orElseThrow();
        assertThatThrownBy(() -> new Fetching(new Fetcher(LIMITS, true), home.resolve("downloads"))
                        .fetch(dossier, draft, "en", FetchWatch.NONE))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("lamps:first")
                .hasMessageContaining("import it with --draft first");
        assertThat(home.resolve("downloads")).doesNotExist();
    }

    @Test
    void onlyDraftsWhoseWordsAreNotAtHandAreWanted() throws Exception {
        assertThat(Fetching.wanted(dossier("\"A/1\"", 1), Optional.empty()))
                .extracting(DraftEntry::id)
                .containsExactly("first");
        assertThat(Fetching.wanted(Library.standard().open("tutorial"), Optional.empty()))
                .extracting(DraftEntry::id)
                .containsExactly("lantmere-2018");
    }

    @Test
    void anAddressWithoutAPlaceForTheSymbolIsAFault() {
        assertThat(AddressTemplate.fault("https://example.org/{lang}/{symbol}")).isEmpty();
        assertThat(AddressTemplate.fault("https://example.org/")).isPresent();
        assertThat(AddressTemplate.fault("http://example.org/{symbol}")).isPresent();
    }

    private Dossier dossier(String symbol, int port) throws Exception {
        Path folder = Files.createDirectories(home.resolve("lamps"));
        Files.writeString(
                folder.resolve("dossier.json"),
                "{ \"schema\": 1, \"id\": \"lamps\", \"title\": \"Lamps\", \"addresses\":" + " [ \"http://127.0.0.1:"
                        + port + "/{lang}/{symbol}.html\" ] }");
        Files.writeString(
                folder.resolve("sources.json"),
                "{ \"sources\": [ { \"id\": \"own\", \"what\": \"Invented\", \"kind\": \"other\" } ] }");
        Files.writeString(
                folder.resolve("drafts.json"),
                "{ \"drafts\": [ { \"id\": \"first\", \"name\": \"First\", \"kind\": \"compilation\","
                        + " \"confidence\": \"high\","
                        + (symbol.equals("\"\"") ? "" : " \"symbol\": " + symbol + ",")
                        + " \"sources\": [ \"own\" ] } ] }");
        return Library.standard().open(folder.toString());
    }
}
