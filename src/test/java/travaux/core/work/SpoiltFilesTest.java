package travaux.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.core.diff.DraftComparison;
import travaux.core.dossier.Overlay;
import travaux.core.exporting.Json;
import travaux.core.importing.Convention;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.RawFile;
import travaux.core.importing.RevisionState;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.Reading;
import travaux.core.text.Budget;
import travaux.core.text.Mark;
import travaux.core.text.TextRange;
import travaux.core.text.TextState;
import travaux.core.text.Unit;
import travaux.core.text.UnitText;

/**
 * Spoils sound files of every format at random: each is read, and what was read holds together, or it is refused in one sentence.
 * {@code -Dspoilt.files=5000} spoils so many of each format, {@code -Dspoilt.seed=N} begins elsewhere; what fails is left in
 * {@code target/spoilt}.
 */
class SpoiltFilesTest {

    private static final int TRIES = Integer.getInteger("spoilt.files", 40);
    private static final long SEED = Long.getLong("spoilt.seed", 1);
    private static final int LONGEST_SECONDS = 30;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void whatIsSpoiltWasSound() throws Exception {
        for (RawFile good : GoodFiles.all()) {
            assertThat(new Texts().read(good, TextState.FILE).draft().units())
                    .as(good.name())
                    .isNotEmpty();
        }
        GoodArchive.in(folder);
        Path home = Files.createDirectories(folder.resolve("home"));
        new Carrying(home).open(folder.resolve("class.travaux"));
        assertThat(GoodArchive.use(home)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "xml", "html", "md", "txt"})
    void aSpoiltFileIsReadOrRefusedInOneSentence(String ending) throws Exception {
        List<RawFile> good = GoodFiles.all().stream()
                .filter(file -> file.ending().equals(ending))
                .toList();
        spoil(ending, (seed, random) -> {
            Mutation mutation = new Mutation(random);
            byte[] one = pick(good, random).bytes();
            byte[] bytes = ending.equals("docx") && random.nextInt(4) > 0
                    ? Zipped.spoil(one, mutation, random)
                    : mutation.spoil(
                            one,
                            pick(random.nextInt(4) == 0 ? GoodFiles.all() : good, random)
                                    .bytes());
            return new Spoilt(bytes, () -> read(new RawFile("spoilt." + ending, bytes), random));
        });
    }

    @Test
    void aSpoiltArchiveIsOpenedOrRefusedInOneSentence() throws Exception {
        byte[] good = GoodArchive.in(folder);
        spoil("travaux", (seed, random) -> {
            byte[] bytes = Zipped.spoilArchive(good, new Mutation(random), random);
            Path home = Files.createDirectories(folder.resolve("home" + seed));
            Path file = Files.write(home.resolve("spoilt.travaux"), bytes);
            return new Spoilt(bytes, () -> {
                new Carrying(home).open(file);
                return GoodArchive.use(home);
            });
        });
    }

    /** A spoilt file and what is to be tried with it. */
    @SuppressWarnings("ArrayRecordComponent") // spoilt files are compared by no one
    private record Spoilt(byte[] bytes, Callable<Integer> attempt) {}

    private interface Spoiling {
        Spoilt of(long seed, Random random) throws IOException;
    }

    private void spoil(String kind, Spoiling spoiling) throws Exception {
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Map<String, Integer> said = new LinkedHashMap<>();
        long slowest = 0;
        for (long seed = SEED; seed < SEED + TRIES; seed++) {
            Spoilt spoilt = spoiling.of(seed, new Random(seed));
            Future<Integer> attempt = reader.submit(spoilt.attempt());
            long start = System.nanoTime();
            try {
                attempt.get(LONGEST_SECONDS, TimeUnit.SECONDS);
                said.merge("read", 1, Integer::sum);
            } catch (ExecutionException | TimeoutException e) {
                Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
                said.merge(String.valueOf(cause.getMessage()).replaceAll("\\d+", "9"), 1, Integer::sum);
                if (!refusal(cause)) {
                    Path left =
                            Files.createDirectories(Path.of("target/spoilt")).resolve(seed + "." + kind);
                    Files.write(left, spoilt.bytes());
                    throw new AssertionError("seed " + seed + ", left in " + left, cause);
                }
            }
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        reader.shutdownNow();
        System.out.println(kind + ": " + TRIES + " tried, slowest " + slowest / 1_000_000 + " ms");
        said.forEach((message, times) -> System.out.println("  " + times + " × " + message));
    }

    private static boolean refusal(Throwable e) {
        String message = String.valueOf(e.getMessage());
        return e instanceof UnusableInputException
                && message.length() < 700
                && message.strip().endsWith(".")
                && message.lines().count() == 1
                && !message.contains("Exception")
                && message.chars().noneMatch(Character::isISOControl);
    }

    private static RawFile pick(List<RawFile> files, Random random) {
        return files.get(random.nextInt(files.size()));
    }

    private static int read(RawFile file, Random random) throws UnusableInputException {
        List<RevisionState> states = List.of(RevisionState.values());
        RevisionState state = states.get(random.nextInt(states.size()));
        List<Convention> conventions = List.of(Convention.values());
        int convention = random.nextInt(8);
        ImportOptions options = new ImportOptions(
                state, convention < conventions.size() ? Optional.of(conventions.get(convention)) : Optional.empty());
        Reading reading = new Texts(options).read(file, TextState.FILE);
        holdsTogether(reading);
        return Json.inspection(reading).length;
    }

    private static void holdsTogether(Reading reading) {
        for (Unit unit : reading.draft().units()) {
            UnitText text = unit.text();
            TextRange whole = new TextRange(0, text.text().length());
            assertThat(text.marks()).extracting(Mark::range).allMatch(whole::encloses);
            assertThat(text.brackets()).allMatch(group -> whole.encloses(group.range()));
            assertThat(text.provisions()).allMatch(provision -> whole.encloses(provision.range()));
            for (String words : List.of(text.text(), unit.label(), unit.title())) {
                assertThat(words.chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                        .isEmpty();
                assertThat(words.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF))
                        .isEmpty();
            }
        }
        assertThat(reading.notes()).allMatch(note -> note.message().chars().noneMatch(Character::isISOControl));
        assertThat(Overlay.checksum(reading)).hasSize(64);
        if (reading.draft().units().size() > 300) {
            return; // comparing has tests of its own for time
        }
        DraftComparison same = Comparing.compare(reading.draft(), reading.draft(), List.of(), Budget.unlimited());
        assertThat(Json.comparison(same, 0).length).isPositive();
    }
}
