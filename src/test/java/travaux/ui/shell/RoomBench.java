package travaux.ui.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import travaux.core.diff.UnitComparison;
import travaux.core.importing.UnusableInputException;
import travaux.core.proof.BigTexts;
import travaux.core.text.Budget;
import travaux.core.work.Library;
import travaux.core.work.Texts;
import travaux.ui.comparison.Reading;
import travaux.ui.library.OwnTexts;
import travaux.ui.support.Fonts;
import travaux.ui.support.Toolkit;
import travaux.ui.support.Workbench.Pair;

/**
 * Prints how quick the window is beside a one-line list of the same size, in the same run: {@code RoomBench [ROUNDS]}. Times are
 * milliseconds on the window's thread, on the toolkit's software pipeline without a display; the first third of the rounds
 * warms up and is not counted. It measures and judges nothing.
 */
public final class RoomBench {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int rounds;
    private final List<Long> painters = Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
            .map(Thread::threadId)
            .toList();
    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final Stage stage = new Stage();
    private final Stage beside = new Stage();
    private final MainWindow window = MainWindow.live(Library.standard());
    private final ListView<String> plain = new ListView<>();

    private RoomBench(int rounds) {
        this.rounds = rounds;
    }

    /** Measures on the window's thread. */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 90;
        BigTexts.Pair many = BigTexts.negotiated(11, 230);
        BigTexts.Pair one = new BigTexts.Pair(joined(many.old()), joined(many.now()));
        Pair articles = pair(many);
        Comparer.Made compared =
                Comparer.make(OwnTexts.dossier(articles.old(), articles.now()), articles, Budget.unlimited());
        Pair whole = pair(one);
        Comparer.Made redline = Comparer.make(OwnTexts.dossier(whole.old(), whole.now()), whole, Budget.unlimited());
        Toolkit.start();
        Toolkit.call(() -> {
            Fonts.load();
            RoomBench bench = new RoomBench(rounds);
            bench.open();
            bench.choosing(articles, compared);
            bench.redline(whole, redline);
            bench.print();
            return true;
        });
        System.exit(0);
    }

    /** All articles as one: what is left where there are no headings. */
    private static String joined(String text) {
        return text.replaceAll("(?m)^#.*$", "");
    }

    private static Pair pair(BigTexts.Pair texts) throws UnusableInputException {
        return new Pair(
                OwnTexts.entry("old", new Texts().pasted("old.md", texts.old())),
                OwnTexts.entry("new", new Texts().pasted("new.md", texts.now())));
    }

    private void open() {
        stage.setScene(window.scene(WIDTH, HEIGHT));
        stage.show();
        plain.setFixedCellSize(-1);
        beside.setScene(new Scene(plain, 900, 700));
        beside.show();
    }

    private void lay(Pair pair, Comparer.Made made) {
        window.workbench().lay(OwnTexts.dossier(pair.old(), pair.now()));
        window.workbench().choose(pair);
        window.comparer().show(made);
        layOut(window.root());
    }

    private void choosing(Pair pair, Comparer.Made made) {
        lay(pair, made);
        List<UnitComparison> units = made.comparison().units();
        for (int round = 0; round < rounds; round++) {
            UnitComparison unit = units.get(round * 7 % units.size());
            take("an article is chosen", round, () -> window.workbench().open(unit));
            take("  and laid out", round, () -> layOut(window.root()));
            Node text = window.root().lookup("#text-list");
            take("  and painted", round, () -> paint(text));
            int step = round;
            take("the next change is chosen", round, () -> window.comparison().step(step % 2 == 0 ? 1 : -1));
            take("  and laid out ", round, () -> layOut(window.root()));
            rival(round, ((ListView<?>) text).getItems().size(), text);
        }
    }

    private void rival(int round, int rows, Node text) {
        List<String> lines = IntStream.range(0, rows)
                .mapToObj(i -> "line " + round + " " + i)
                .toList();
        plain.resize(text.getLayoutBounds().getWidth(), text.getLayoutBounds().getHeight());
        take("a list gets lines", round, () -> plain.getItems().setAll(lines));
        take("  and is laid out", round, () -> layOut(plain));
        take("  and is painted", round, () -> paint(plain));
    }

    private void redline(Pair pair, Comparer.Made made) {
        window.comparison().reading().set(Reading.REDLINE);
        for (int round = 0; round < rounds / 3; round++) {
            window.workbench().lay(OwnTexts.dossier(pair.old(), pair.now()));
            window.workbench().choose(pair);
            layOut(window.root());
            take("a long redline is opened", round * 3, () -> window.comparer().show(made));
            take("  and laid out  ", round * 3, () -> layOut(window.root()));
        }
    }

    private static void layOut(Node node) {
        node.applyCss();
        ((javafx.scene.Parent) node).layout();
    }

    private static void paint(Node node) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(
                0, 0, node.getLayoutBounds().getWidth(), node.getLayoutBounds().getHeight()));
        WritableImage image = node.snapshot(parameters, null);
        if (image.getWidth() < 1) {
            throw new IllegalStateException("nothing was painted");
        }
    }

    private void take(String what, int round, Runnable work) {
        long before = busy();
        work.run();
        double millis = (busy() - before) / 1e6;
        if (round >= rounds / 3) {
            times.computeIfAbsent(what, name -> new ArrayList<>()).add(millis);
        }
    }

    /** Nanoseconds that the window's thread and the one that paints have worked: others that use the machine do not count. */
    private long busy() {
        return THREADS.getCurrentThreadCpuTime()
                + painters.stream().mapToLong(THREADS::getThreadCpuTime).sum();
    }

    private void print() {
        times.forEach((what, taken) -> {
            double[] sorted =
                    taken.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-28s median %7.2f   nine in ten under %7.2f   longest %7.2f%n",
                    what,
                    sorted[sorted.length / 2],
                    sorted[sorted.length * 9 / 10],
                    Arrays.stream(sorted).max().orElse(0));
        });
    }
}
