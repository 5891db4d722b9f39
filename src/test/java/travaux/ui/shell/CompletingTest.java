package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.fetching.LocalFetching;
import travaux.core.text.TextState;
import travaux.ui.settings.Look;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** A dossier is completed from a server on this machine, in the real window and by keyboard alone. */
class CompletingTest extends WindowCase {

    private static final byte[] TEXT = ("<!DOCTYPE html><title>Lamps</title><h2>Article 1. Lamps</h2>"
                    + "<p>1. Each keeper [shall] [may] light the lamp before dusk.</p>")
            .getBytes(StandardCharsets.UTF_8);

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch enough = new CountDownLatch(1);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by the runner
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private HttpServer server;

    @BeforeEach
    void openTheDossier() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        keepDataIn(folder.resolve("home"));
        window.completing().model().fetchWith(() -> LocalFetching.into(folder.resolve("downloads")));
        Path lamps = dossier(server.getAddress().getPort());
        show(1280, 800);
        Toolkit.call(() -> {
            window.opening().dossier(lamps.toString(), "", "");
            return true;
        });
        until(() -> workbench.dossier().get().isPresent());
        press(KeyCode.ALT, KeyCode.DIGIT0);
        until(() -> shows("0 of 3 texts at hand"));
    }

    @AfterEach
    void stop() {
        enough.countDown();
        server.stop(0);
    }

    @Test
    void aTextIsFetchedLookedAtAndKept() throws Exception {
        assertThat(asked).as("nothing is asked before the reader asks").hasValue(0);
        tabTo("Fetch: First");
        type(KeyCode.SPACE);
        until(() -> window.root().lookup("#import-panel") != null
                && !this.<ListView<?>>find("#import-units").getItems().isEmpty());
        assertThat(asked).as("the second address answered").hasValue(2);
        tabTo("Keep");
        type(KeyCode.SPACE);
        until(() -> state("first") == TextState.OFFICIAL);
        until(() -> shows("1 of 3 texts at hand") && shows("at hand in English") && shows("Replace…"));
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.COMPLETE);
        picture("complete-kept");
        takeAway();
    }

    /** What is kept is read again and removed, only when the reader is sure, and put back. */
    private void takeAway() throws Exception {
        tabTo("Read again: A-1_en.html");
        type(KeyCode.SPACE);
        until(() -> window.root().lookup("#import-panel") != null);
        type(KeyCode.ESCAPE);
        until(() -> shows("1 of 3 texts at hand"));
        tabTo("Remove…: A-1_en.html");
        type(KeyCode.SPACE);
        picture("complete-removing");
        assertThat(focused()).isEqualTo("Keep it: A-1_en.html");
        tabTo("Remove: A-1_en.html");
        type(KeyCode.SPACE);
        until(() -> shows("0 of 3 texts at hand"));
        assertThat(state("first")).isNotEqualTo(TextState.OFFICIAL);
        assertThat(seen(() -> shows("Undo puts it back"))).isTrue();
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> shows("1 of 3 texts at hand"));
        assertThat(state("first")).isEqualTo(TextState.OFFICIAL);
    }

    @Test
    void whatCannotBeFetchedIsToldWithTheWayOut() throws Exception {
        tabTo("Try to fetch: Second");
        type(KeyCode.SPACE);
        until(() -> shows("No address gave A/404. Open the official page, save the file and drop it here"));
        assertThat(seen(() -> shows("answered 404"))).isTrue();
        picture("complete-failed");
    }

    @Test
    void emptyChartsLeadToThePage() throws Exception {
        Toolkit.call(() -> {
            workbench.page().set(Page.CHARTS);
            return true;
        });
        until(() -> shows("Nothing to count"));
        tabTo("Add texts to this dossier");
        type(KeyCode.SPACE);
        until(() -> workbench.page().get() == Page.COMPLETE);
    }

    @Test
    void aSlowDownloadIsShownAndStopped() throws Exception {
        tabTo("Fetch: Slow");
        type(KeyCode.SPACE);
        until(() -> shows("of 0.4 MB"));
        picture("complete-coming");
        assertThat(seen(() -> this.<Button>find(".complete-fetch").isDisabled()))
                .isTrue();
        tabTo("Stop");
        type(KeyCode.SPACE);
        until(() -> shows("Stopped. What came is kept"));
        try (Stream<Path> files = Files.list(folder.resolve("downloads"))) {
            assertThat(files).anyMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    void theBarOfWhatIsAtHandLooksEmptyWhereNothingIsInEveryTheme() {
        for (Look.Colours colours : List.of(Look.Colours.LIGHT, Look.Colours.DARK, Look.Colours.CONTRAST)) {
            Toolkit.call(() -> {
                window.look().colours().set(colours);
                return true;
            });
            Region bar = find(".complete-share");
            Paint inside = seen(() -> bar.getBackground().getFills().getLast().getFill());
            Paint ground = seen(() -> ((Region) window.root())
                    .getBackground()
                    .getFills()
                    .getLast()
                    .getFill());
            assertThat(brightness(inside)).as(colours.name()).isCloseTo(brightness(ground), within(0.1));
        }
    }

    private static double brightness(Paint paint) {
        return ((Color) paint).getBrightness();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/good/en/A/1.html")) {
            exchange.sendResponseHeaders(200, TEXT.length);
            exchange.getResponseBody().write(TEXT);
        } else if (path.contains("A/5")) {
            exchange.sendResponseHeaders(200, 400_000);
            exchange.getResponseBody().write(new byte[200_000]);
            exchange.getResponseBody().flush();
            await();
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private void await() throws IOException {
        try {
            enough.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private Path dossier(int port) throws IOException {
        Path lamps = Files.createDirectories(folder.resolve("lamps"));
        String host = "http://127.0.0.1:" + port;
        Files.writeString(
                lamps.resolve("dossier.json"),
                "{ \"schema\": 1, \"id\": \"lamps\", \"title\": \"Lamps\", \"addresses\": [ \"" + host
                        + "/none/{lang}/{symbol}.html\", \"" + host + "/good/{lang}/{symbol}.html\" ] }");
        Files.writeString(
                lamps.resolve("sources.json"),
                "{ \"sources\": [ { \"id\": \"own\", \"what\": \"Invented\", \"kind\": \"other\" } ] }");
        Files.writeString(
                lamps.resolve("drafts.json"),
                "{ \"drafts\": [" + draft("first", "A/1", true) + ", " + draft("second", "A/404", false) + ", "
                        + draft("slow", "A/5", true) + " ] }");
        return lamps;
    }

    private static String draft(String id, String symbol, boolean verified) {
        String name = Character.toUpperCase(id.charAt(0)) + id.substring(1);
        return "{ \"id\": \"" + id + "\", \"name\": \"" + name + "\", \"kind\": \"compilation\", \"symbol\": \""
                + symbol + "\", \"symbolVerified\": " + verified
                + ", \"confidence\": \"high\", \"sources\": [ \"own\" ] }";
    }

    /** Presses Tab until what has the keyboard is spoken so. */
    private void tabTo(String spoken) {
        for (int i = 0; i < 80; i++) {
            if (focused().equals(spoken)) {
                return;
            }
            type(KeyCode.TAB);
        }
        throw new AssertionError(spoken + " is not reached by Tab");
    }

    /** What the node that has the keyboard is called. */
    private String focused() {
        Node node = seen(() -> stage.getScene().getFocusOwner());
        return seen(() -> node == null
                ? ""
                : node.getAccessibleText() != null
                        ? node.getAccessibleText()
                        : node instanceof Labeled labeled ? labeled.getText() : "");
    }

    private boolean shows(String words) {
        return texts(window.root()).anyMatch(text -> text.contains(words));
    }

    private static Stream<String> texts(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<String> own = node instanceof Labeled labeled && labeled.getText() != null
                ? Stream.of(labeled.getText())
                : Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(CompletingTest::texts))
                : own;
    }

    private TextState state(String id) {
        return workbench.dossier().get().orElseThrow().draft(id).orElseThrow().state();
    }
}
