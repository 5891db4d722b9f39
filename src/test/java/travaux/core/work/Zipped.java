package travaux.core.work;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import travaux.core.importing.Checksum;

/** Spoils what is in a zip file, so that it still unpacks. */
final class Zipped {

    private Zipped() {}

    /** Some of its parts spoilt; the others as they were. */
    static byte[] spoil(byte[] zip, Mutation mutation, Random random) {
        Map<String, byte[]> parts = unzip(zip);
        parts.replaceAll((name, bytes) -> random.nextInt(3) == 0 ? mutation.spoil(bytes, bytes) : bytes);
        return zip(parts);
    }

    /** One file in a dossier's archive spoilt, and where it may be, every checksum made to fit again. */
    static byte[] spoilArchive(byte[] archive, Mutation mutation, Random random) {
        Map<String, byte[]> entries = unzip(archive);
        List<String> names = List.copyOf(entries.keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] spoilt = mutation.spoil(bytes(entries, name), bytes(entries, names.get(random.nextInt(names.size()))));
        if (random.nextInt(8) == 0) {
            entries.put(name, spoilt);
            return zip(entries);
        }
        return fitting(entries, name, spoilt);
    }

    private static byte[] bytes(Map<String, byte[]> entries, String name) {
        return Objects.requireNonNull(entries.get(name));
    }

    /** One entry in the place of another, and all checksums as they are then. */
    static byte[] fitting(Map<String, byte[]> entries, String name, byte[] spoilt) {
        String was = Checksum.sha256(bytes(entries, name));
        String is = Checksum.sha256(spoilt);
        Map<String, byte[]> fitting = new LinkedHashMap<>();
        entries.forEach((entry, bytes) ->
                fitting.put(entry.replace(was, is), entry.equals(name) ? spoilt : replaced(entry, bytes, was, is)));
        StringBuilder sums = new StringBuilder();
        fitting.forEach((entry, bytes) -> sums.append(sums.isEmpty() || entry.equals("travaux.json") ? "" : ",")
                .append(entry.equals("travaux.json") ? "" : "\"" + entry + "\":\"" + Checksum.sha256(bytes) + "\""));
        if (!name.equals("travaux.json")) {
            fitting.put(
                    "travaux.json",
                    ("{\"schema\":1,\"dossier\":\"lamps\",\"checksums\":{" + sums + "}}")
                            .getBytes(StandardCharsets.UTF_8));
        }
        return zip(fitting);
    }

    private static byte[] replaced(String entry, byte[] bytes, String was, String is) {
        return entry.endsWith(".json")
                ? new String(bytes, StandardCharsets.UTF_8).replace(was, is).getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    static Map<String, byte[]> unzip(byte[] archive) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
