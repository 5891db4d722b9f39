package travaux.core.dossier;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import travaux.core.importing.Checksum;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.Reading;

/**
 * What the reader added to one dossier: kept texts, each with its original file. Files are named by their checksums and never
 * changed; the list that names them is written last and as a whole, so that whatever is interrupted leaves it as it was. A
 * value: what changes gives another.
 */
public final class Overlay {

    /** The list of kept texts, in the overlay's folder. */
    static final String INDEX = "kept.json";

    static final String ORIGINALS = "originals";
    static final String READINGS = "read";

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");
    private static final Object ONE_WRITER = new Object();

    private final Path folder;
    private final WholeFile files;
    private final List<KeptText> texts;
    private final Optional<String> damage;

    private Overlay(Path folder, WholeFile files, List<KeptText> texts, Optional<String> damage) {
        this.folder = folder;
        this.files = files;
        this.texts = List.copyOf(texts);
        this.damage = damage;
    }

    /**
     * Reads the list of what is kept. Never fails: {@link #damage()} says what is wrong with it.
     *
     * @param root the folder of all overlays
     * @param dossier id of the dossier
     */
    public static Overlay open(Path root, String dossier) {
        return open(root, dossier, WholeFile.ON_DISK);
    }

    /** Whether texts can be kept for a dossier of this id: it names a folder, so not every word will do. */
    public static boolean isPossible(String dossier) {
        return ID.matcher(dossier).matches();
    }

    static Overlay open(Path root, String dossier, WholeFile files) {
        if (!isPossible(dossier)) {
            String reason = "“" + dossier + "” is no id of a dossier that texts can be kept for: write it in small"
                    + " letters, digits and hyphens.";
            return new Overlay(root, files, List.of(), Optional.of(reason));
        }
        return read(root.resolve(dossier), files);
    }

    private static Overlay read(Path folder, WholeFile files) {
        Path index = folder.resolve(INDEX);
        try {
            return new Overlay(folder, files, OverlayFormat.index(Files.readAllBytes(index)), Optional.empty());
        } catch (NoSuchFileException e) {
            return new Overlay(folder, files, List.of(), Optional.empty());
        } catch (JacksonException | IOException e) {
            String reason = "The list of kept texts " + index + " cannot be read, so the dossier is shown without them."
                    + " Put back a copy of it, or move it away and import the texts again.";
            return new Overlay(folder, files, List.of(), Optional.of(reason));
        }
    }

    /** What is kept, oldest first. */
    public List<KeptText> texts() {
        return texts;
    }

    /** Why the list could not be read; nothing can be kept until that is mended. */
    public Optional<String> damage() {
        return damage;
    }

    /** The original of a kept text, byte for byte; empty where it is missing or not what it was. */
    public Optional<RawFile> original(KeptText text) {
        return sound(original(text.name(), text.sha256()), text.sha256()).map(bytes -> new RawFile(text.name(), bytes));
    }

    /** What was read of a kept text; empty where that is missing or not what it was. */
    public Optional<Reading> reading(KeptText text) {
        try {
            return sound(folder.resolve(READINGS, text.reading() + ".json"), text.reading())
                    .map(OverlayFormat::reading)
                    .filter(SoundReading::isSound);
        } catch (JacksonException e) {
            return Optional.empty(); // written by another version, or spoilt: it is read again from its original
        }
    }

    /** The checksum under which a reading is stored. */
    public static String checksum(Reading reading) {
        return Checksum.sha256(OverlayFormat.reading(reading));
    }

    /**
     * Keeps a text; one that stood in its place is no longer kept.
     *
     * @throws UnusableInputException if it cannot be written; the overlay is then as it was
     */
    public Overlay keep(KeptText text, RawFile original, Reading reading) throws UnusableInputException {
        return change(
                () -> {
                    store(original(text.name(), text.sha256()), original.bytes());
                    store(folder.resolve(READINGS, text.reading() + ".json"), OverlayFormat.reading(reading));
                },
                list -> {
                    List<KeptText> kept = new ArrayList<>(list);
                    kept.removeIf(text::takesThePlaceOf);
                    kept.add(text);
                    return kept;
                });
    }

    /**
     * Takes a text away, with its original.
     *
     * @throws UnusableInputException if that cannot be written; the overlay is then as it was
     */
    public Overlay remove(KeptText text) throws UnusableInputException {
        return change(
                () -> {},
                list -> list.stream().filter(kept -> !kept.equals(text)).toList());
    }

    /**
     * Keeps what another overlay has, but for texts in whose place one is kept here: all of it or nothing.
     *
     * @throws UnusableInputException if the other one is damaged, or it cannot be written; this one is then as it was
     */
    public Overlay adopt(Overlay other) throws UnusableInputException {
        for (KeptText text : other.texts) {
            if (other.original(text).isEmpty() || other.reading(text).isEmpty()) {
                throw new UnusableInputException("The text " + text.name() + " of " + text.draft()
                        + " is damaged or of another version of the program, so nothing was kept.");
            }
        }
        return change(() -> copy(other), list -> {
            List<KeptText> kept = new ArrayList<>(list);
            other.texts.stream()
                    .filter(text -> list.stream().noneMatch(text::takesThePlaceOf))
                    .forEach(kept::add);
            return kept;
        });
    }

    private void copy(Overlay other) throws IOException {
        for (Path file : other.files()) {
            store(folder.resolve(other.folder.relativize(file).toString()), Files.readAllBytes(file));
        }
    }

    /** Something that is written before the list is. */
    private interface Before {
        void write() throws IOException;
    }

    private Overlay change(Before before, UnaryOperator<List<KeptText>> edit) throws UnusableInputException {
        if (damage.isPresent()) {
            throw new UnusableInputException(damage.get());
        }
        synchronized (ONE_WRITER) {
            try {
                Files.createDirectories(folder);
                return locked(before, edit);
            } catch (IOException e) {
                throw new UnusableInputException(
                        "Nothing could be written to " + folder
                                + ", and what is kept there is as it was. See that it may be written to and has room.",
                        e);
            }
        }
    }

    private Overlay locked(Before before, UnaryOperator<List<KeptText>> edit)
            throws IOException, UnusableInputException {
        try (FileChannel gate =
                        FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = gate.lock()) {
            Overlay current = read(folder, files); // another process may have kept something since
            if (current.damage.isPresent()) {
                throw new UnusableInputException(current.damage.get());
            }
            before.write();
            List<KeptText> changed = edit.apply(current.texts);
            files.write(folder.resolve(INDEX), OverlayFormat.index(changed));
            Overlay result = new Overlay(folder, files, changed, Optional.empty());
            result.sweep();
            return result;
        }
    }

    private void store(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        if (sound(target, Checksum.sha256(bytes)).isEmpty()) {
            files.write(target, bytes);
        }
    }

    /** Takes away files that no text names: of removed texts, and of imports that were interrupted. */
    private void sweep() {
        Set<Path> named = new HashSet<>(files());
        boolean _ = sweep(ORIGINALS, named) && sweep(READINGS, named);
    }

    /** What stays behind costs room and nothing else; the next change tries again. */
    private boolean sweep(String part, Set<Path> named) {
        try (Stream<Path> listed = Files.list(folder.resolve(part))) {
            for (Path file : listed.filter(file -> !named.contains(file)).toList()) {
                Files.deleteIfExists(file);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Every file that the kept texts name. */
    List<Path> files() {
        return texts.stream()
                .flatMap(text -> Stream.of(
                        original(text.name(), text.sha256()), folder.resolve(READINGS, text.reading() + ".json")))
                .distinct()
                .toList();
    }

    /** Where it lies. */
    Path folder() {
        return folder;
    }

    private Path original(String name, String sha256) {
        String ending = new RawFile(name, new byte[0]).ending().toLowerCase(Locale.ROOT);
        String safe = ending.matches("[a-z0-9]{1,8}") ? "." + ending : "";
        return folder.resolve(ORIGINALS, sha256 + safe);
    }

    private static Optional<byte[]> sound(Path file, String sha256) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Checksum.sha256(bytes).equals(sha256) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
