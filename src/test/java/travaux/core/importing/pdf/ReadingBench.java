package travaux.core.importing.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import travaux.core.importing.RawFile;
import travaux.core.reading.DraftReader;

/**
 * Prints how long a PDF takes to be read, beside {@code pdftotext -layout} and PDFBox's plain extraction, medians in
 * milliseconds of one run: {@code ReadingBench [FILE [ROUNDS]]}. Without a file it writes seventy pages of invented words.
 */
public final class ReadingBench {

    private static final int PAGES = 70;
    private static final int LINES = 46;
    private static final List<String> WORDS = List.of(
            "the [lantern] keepers shall, where needed,",
            "consider (every) harbour of a low shore",
            "and report to the [Council][Assembly] on",
            "quiet measures, buoys and tide gauges; or");

    private ReadingBench() {}

    /** Runs all three in turn so that each meets the same machine; early rounds warm up and are not counted. */
    public static void main(String[] arguments) throws Exception {
        Path file = arguments.length > 0 ? Path.of(arguments[0]) : written();
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
        byte[] bytes = Files.readAllBytes(file);
        double[] ours = new double[rounds];
        double[] tool = new double[rounds];
        double[] plain = new double[rounds];
        for (int round = -rounds / 2; round < rounds; round++) {
            int at = Math.max(0, round);
            ours[at] = millis(() -> new DraftReader().read(new PdfImporter().read(new RawFile("bench.pdf", bytes))));
            tool[at] = millis(() -> pdftotext(file));
            plain[at] = millis(() -> extract(bytes));
        }
        double both = median(tool) + median(plain);
        System.out.printf(
                "read %.0f ms, pdftotext %.0f ms, PDFBox %.0f ms: %.2f times the two together%n",
                median(ours), median(tool), median(plain), median(ours) / both);
    }

    private static void pdftotext(Path file) throws IOException, InterruptedException {
        new ProcessBuilder("pdftotext", "-layout", file.toString(), "/dev/null")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static void extract(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            new PDFTextStripper().getText(document);
        }
    }

    private static Path written() throws IOException {
        Paper paper = new Paper();
        for (int page = 0; page < PAGES; page++) {
            int number = page;
            paper.page()
                    .write(Paper.BOLD, Paper.SIZE, 250, Paper.MARGIN, "Article " + (page + 1))
                    .lines(
                            Paper.MARGIN,
                            Paper.MARGIN + 2 * Paper.PITCH,
                            IntStream.range(0, LINES)
                                    .mapToObj(i -> WORDS.get((i + number) % 4) + " " + WORDS.get((i * 7 + 1) % 4))
                                    .toList());
        }
        Path file = Files.createTempFile("reading", ".pdf");
        file.toFile().deleteOnExit();
        Files.write(file, paper.bytes());
        return file;
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    private static double millis(Task task) throws Exception {
        long start = System.nanoTime();
        task.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private interface Task {
        void run() throws Exception;
    }
}
