package travaux.core.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JacksonException;
import travaux.core.importing.Checksum;
import travaux.core.importing.UnusableInputException;

/**
 * A dossier with its overlay as one file: a ZIP of {@code dossier/} and {@code added/}, with a list of all checksums. What
 * comes from elsewhere is taken to be hostile: names, sizes and checksums are checked before anything of it is used.
 */
public final class DossierArchive {

    /** The ending of such files. */
    public static final String ENDING = "travaux";

    private static final String LIST = "travaux.json";
    private static final String DOSSIER = "dossier/";
    private static final String ADDED = "added/";
    private static final long LARGEST = 400L << 20;
    /** Somewhat more than the largest file that is read as a text. */
    private static final long LARGEST_ENTRY = 64L << 20;

    private static final int MOST = 5000;
    private static final int DEEPEST = 8;
    private static final Pattern NAME =
            Pattern.compile("(dossier|added)(/[\\p{L}\\p{Nd}_][\\p{L}\\p{Nd} ._-]{0,120}){1," + DEEPEST + "}");

    /** What the file says of itself. */
    record Contents(int schema, String dossier, Map<String, String> checksums) {

        Contents {
            if (schema != OverlayFormat.SCHEMA || !Overlay.isPossible(dossier)) {
                throw new IllegalArgumentException("not of this version");
            }
            checksums = Map.copyOf(checksums);
        }
    }

    private DossierArchive() {}

    /** Writes a dossier and what was added to it. */
    public static void write(String id, Path folder, Overlay added, OutputStream out) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = DOSSIER + folder.relativize(file).toString().replace('\\', '/');
                if (NAME.matcher(name).matches()) { // hidden files of the platform are no part of a dossier
                    entries.put(name, Files.readAllBytes(file));
                }
            }
        }
        for (Path file : added.files()) {
            entries.put(
                    ADDED + added.folder().relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        entries.put(ADDED + Overlay.INDEX, OverlayFormat.index(added.texts()));
        Map<String, String> checksums = new TreeMap<>();
        entries.forEach((name, bytes) -> checksums.put(name, Checksum.sha256(bytes)));
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, LIST, OverlayFormat.contents(new Contents(OverlayFormat.SCHEMA, id, checksums)));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /**
     * Checks such a file and unpacks it into an empty folder, as {@code dossier} and {@code added}.
     *
     * @return the dossier's id
     * @throws UnusableInputException if it is none, damaged, or larger than any dossier; what was unpacked is then worth nothing
     */
    public static String unpack(byte[] archive, Path into) throws UnusableInputException, IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            ZipEntry first = zip.getNextEntry();
            if (first == null || !first.getName().equals(LIST)) {
                throw refused("does not begin with the list of its contents");
            }
            Contents contents = OverlayFormat.contents(bounded(zip, 4L << 20));
            Map<String, String> missing = new HashMap<>(contents.checksums());
            unpack(zip, missing, into);
            if (!missing.isEmpty()) {
                throw refused("lacks " + missing.size() + " of the files that it lists");
            }
            return contents.dossier();
        } catch (JacksonException e) {
            throw refused("has a list of contents that cannot be read");
        }
    }

    private static void unpack(ZipInputStream zip, Map<String, String> missing, Path into)
            throws IOException, UnusableInputException {
        long room = LARGEST;
        if (missing.size() > MOST) {
            throw refused("lists more files than any dossier has");
        }
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            String checksum = missing.remove(name);
            if (checksum == null || !NAME.matcher(name).matches()) {
                throw refused("holds an entry that does not belong in it");
            }
            byte[] bytes = bounded(zip, Math.min(room, LARGEST_ENTRY));
            room -= bytes.length;
            if (!Checksum.sha256(bytes).equals(checksum)) {
                throw refused("is damaged: " + name + " is not what it was");
            }
            Path target = into.resolve(name);
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.write(target, bytes);
        }
    }

    private static byte[] bounded(ZipInputStream zip, long most) throws IOException, UnusableInputException {
        byte[] bytes = zip.readNBytes((int) most + 1);
        if (bytes.length > most) {
            throw refused("would unpack to more than any dossier holds");
        }
        return bytes;
    }

    private static UnusableInputException refused(String why) {
        return new UnusableInputException(
                "The file " + why + ", so nothing of it was used. Ask whoever gave it to you for another copy.");
    }
}
