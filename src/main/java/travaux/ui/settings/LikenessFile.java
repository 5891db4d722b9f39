package travaux.ui.settings;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a likeness from the end of the program to its next start, which uses it up: none is ever shown twice. */
public final class LikenessFile {

    private static final Logger LOG = LoggerFactory.getLogger(LikenessFile.class);

    private final Path file;

    /** In a folder, which need not exist yet. */
    public LikenessFile(Path folder) {
        this.file = folder.resolve("likeness.bin");
    }

    /**
     * Keeps a likeness in place of the one before. A start without one shows the window later, so a failure is only noted.
     *
     * @param grounds what it rests on, as {@link Grounds} tells it
     */
    public void write(String grounds, Likeness likeness) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Deflater quick = new Deflater(Deflater.BEST_SPEED);
            try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, quick))) {
                byte[] words = grounds.getBytes(StandardCharsets.UTF_8);
                out.writeInt(words.length);
                out.write(words);
                out.writeBoolean(likeness.dark());
                out.writeDouble(likeness.scale());
                out.writeInt(likeness.width());
                out.writeInt(likeness.height());
                out.write(likeness.pixels());
            } finally {
                quick.end();
            }
            SettingsFile.replace(file, bytes.toByteArray());
        } catch (IOException e) {
            LOG.info("{} cannot be written, so the next start shows nothing early: {}", file, e.getMessage());
        }
    }

    /**
     * Takes the likeness away and hands it over, unless it rests on something else by now or cannot be read.
     *
     * @param grounds asked only where there is a likeness
     */
    public Optional<Likeness> take(Supplier<Optional<String>> grounds) {
        return Files.exists(file) ? take(grounds.get()) : Optional.empty();
    }

    private Optional<Likeness> take(Optional<String> grounds) {
        try (DataInputStream in =
                new DataInputStream(new InflaterInputStream(new BufferedInputStream(Files.newInputStream(file))))) {
            String then = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            return grounds.filter(then::equals).isPresent() ? Optional.of(read(in)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            LOG.info("{} cannot be used, so nothing is shown early: {}", file, e.getMessage());
            return Optional.empty();
        } finally {
            remove();
        }
    }

    private static Likeness read(DataInputStream in) throws IOException {
        Likeness empty = new Likeness(in.readBoolean(), in.readDouble(), in.readInt(), in.readInt(), new byte[0]);
        byte[] pixels = new byte[empty.width() * empty.height() * Likeness.DEPTH];
        in.readFully(pixels);
        return new Likeness(empty.dark(), empty.scale(), empty.width(), empty.height(), pixels);
    }

    private void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.info("{} cannot be taken away: {}", file, e.getMessage());
        }
    }
}
