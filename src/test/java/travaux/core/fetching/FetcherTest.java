package travaux.core.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.importing.Checksum;
import travaux.core.importing.UnusableInputException;

/** Downloads from a server on this machine that behaves well and badly. */
class FetcherTest {

    private static final byte[] PDF = ("%PDF-1.7\n" + "lamp ".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
    /** Long enough for a machine with much else to do. */
    private static final Duration PATIENT = Duration.ofSeconds(30);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by the runner
    private Path folder;

    private Duration patience = PATIENT;

    @SuppressWarnings("NullAway.Init") // set before each test
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aGoodDocumentIsKeptUnderItsSymbol() throws Exception {
        serve("/good", exchange -> answer(exchange, 200, PDF));
        Fetched fetched = fetch("good");
        assertThat(fetched.file()).hasBinaryContent(PDF).hasFileName("A-AC.1-2_en.pdf");
        assertThat(fetched.sha256()).isEqualTo(Checksum.sha256(PDF));
        assertThat(fetched.address()).hasPath("/good/A/AC.1/2");
        assertThat(folder).isDirectoryNotContaining("glob:**.part*");
    }

    @Test
    void whatIsNotFoundAtOneAddressIsFoundAtTheNext() throws Exception {
        serve("/none", exchange -> answer(exchange, 404, new byte[0]));
        serve("/good", exchange -> answer(exchange, 200, PDF));
        assertThat(fetch("none", "good").file()).hasBinaryContent(PDF);
    }

    @Test
    void aWebPageInPlaceOfADocumentIsRefused() {
        serve("/page", exchange -> answer(exchange, 200, "<!DOCTYPE html><p>Sorry".getBytes(StandardCharsets.UTF_8)));
        assertRefused("page", "sent a web page in place of the document");
    }

    @Test
    void redirectsEndAfterFive() {
        serve("/loop", exchange -> redirect(exchange, "/loop/A/AC.1/2"));
        assertRefused("loop", "redirects more than 5 times");
    }

    @Test
    void redirectsWithoutEncryptionAreNotFollowed() {
        serve("/open", exchange -> redirect(exchange, "http://example.invalid/x"));
        assertRefused("open", "which is not https");
    }

    @Test
    void anEndlessDocumentIsRefusedAtTheLimit() {
        serve("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(PDF);
            }
        });
        assertRefused("endless", "sends more than 1024 KB");
    }

    @Test
    void aServerThatFallsSilentIsLeft() {
        serve("/silent", exchange -> {
            exchange.sendResponseHeaders(200, PDF.length);
            exchange.getResponseBody().write(PDF, 0, 100);
            exchange.getResponseBody().flush();
            pause();
        });
        patience = Duration.ofMillis(700);
        assertRefused("silent", "sent nothing for");
    }

    @Test
    void whatWasCutOffIsGoneOnWith() throws Exception {
        serve("/cut", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"one\"");
            String range = exchange.getRequestHeaders().getFirst("Range");
            if (range == null) {
                exchange.sendResponseHeaders(200, PDF.length);
                exchange.getResponseBody().write(PDF, 0, 40_000);
                exchange.getResponseBody().flush();
                pause();
            } else {
                assertThat(exchange.getRequestHeaders().getFirst("If-Range")).isEqualTo("\"one\"");
                int from = Integer.parseInt(range.replaceAll("\\D", ""));
                exchange.getResponseHeaders()
                        .add("Content-Range", "bytes " + from + "-" + (PDF.length - 1) + "/" + PDF.length);
                answer(exchange, 206, Arrays.copyOfRange(PDF, from, PDF.length));
            }
        });
        patience = Duration.ofMillis(700);
        assertRefused("cut", "sent nothing for");
        patience = PATIENT;
        assertThat(Files.size(folder.resolve("A-AC.1-2_en.part"))).isPositive();
        assertThat(fetch("cut").file()).hasBinaryContent(PDF);
    }

    @Test
    void cancellingKeepsThePart() {
        serve("/good", exchange -> answer(exchange, 200, PDF));
        boolean[] some = {false};
        FetchWatch watch = new FetchWatch() {
            @Override
            public void received(long bytes) {
                some[0] = true;
            }

            @Override
            public boolean isCancelled() {
                return some[0];
            }
        };
        assertThatThrownBy(() -> fetcher().fetch(wanted(), templates("good"), watch))
                .isInstanceOf(CancellationException.class);
        assertThat(folder.resolve("A-AC.1-2_en.part")).isNotEmptyFile();
    }

    @Test
    void whereNobodyAnswersTheSentenceSaysWhatToDo() {
        server.stop(0);
        assertThatThrownBy(() -> fetch("good"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageContaining("save the file and import it");
    }

    private void assertRefused(String path, String reason) {
        assertThatThrownBy(() -> fetch(path))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining(reason);
    }

    private Fetched fetch(String... paths) throws UnusableInputException {
        return fetcher().fetch(wanted(), templates(paths), FetchWatch.NONE);
    }

    private Fetcher fetcher() {
        return new Fetcher(new FetchLimits(PATIENT, patience, 1 << 20, 5), true);
    }

    private Fetcher.Wanted wanted() {
        return new Fetcher.Wanted("A/AC.1/2", "en", folder);
    }

    private List<AddressTemplate> templates(String... paths) {
        String host = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        return Arrays.stream(paths)
                .map(path -> new AddressTemplate(host + path + "/{symbol}"))
                .toList();
    }

    private void serve(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().add("Location", target);
        answer(exchange, 302, new byte[0]);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
