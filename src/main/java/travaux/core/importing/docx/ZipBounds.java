package travaux.core.importing.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.importing.xml.ReadXml;

/** Looks through a ZIP archive without keeping anything, and refuses one that would not fit or reaches out of itself. */
final class ZipBounds {

    /** All parts unpacked; a Word file of 1,000 pages with pictures has less. Bytes. */
    static final long MAX_UNPACKED = 160L << 20;

    /** One part of text and marks, which becomes a tree several times its size in memory. Bytes. */
    static final long MAX_XML_PART = 48L << 20;

    /** The parts that tell how the others belong together. Bytes. */
    private static final int MAX_PACKAGING = 4 << 20;

    private static final int MAX_ENTRIES = 4000;

    private ZipBounds() {}

    static void check(RawFile file) throws UnusableInputException {
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                refuseStrayNames(file, entry);
                unpacked += isPackaging(entry)
                        ? checkPackaging(file, entry, zip.readNBytes(MAX_PACKAGING))
                        : size(zip, MAX_UNPACKED - unpacked);
                if (unpacked > MAX_UNPACKED || ++entries > MAX_ENTRIES) {
                    throw new UnusableInputException(file.name() + " unpacks to more than any Word document needs"
                            + " (a \"zip bomb\"). Get it again from its official source.");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableInputException(
                    file.name() + " is damaged or cut off: its parts cannot be unpacked. Get the file again.", e);
        }
        if (entries == 0) {
            throw new UnusableInputException(
                    file.name() + " is no Word document: there is nothing in it. Get the file again.");
        }
    }

    private static boolean isPackaging(ZipEntry entry) {
        return entry.getName().endsWith(".rels") || entry.getName().equals("[Content_Types].xml");
    }

    /** These parts are read by the package library, which would complain of them on its own channels. */
    private static long checkPackaging(RawFile file, ZipEntry entry, byte[] xml) throws UnusableInputException {
        ReadXml.read(file.name() + " (part " + entry.getName() + ")", xml);
        return xml.length;
    }

    private static void refuseStrayNames(RawFile file, ZipEntry entry) throws UnusableInputException {
        String name = entry.getName().replace('\\', '/');
        if (name.startsWith("/") || name.contains("../") || name.indexOf(':') >= 0) {
            throw new UnusableInputException(file.name() + " holds a part whose name points outside the document"
                    + " (\"path traversal\"). Do not use it; get it from its official source.");
        }
    }

    private static long size(ZipInputStream zip, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int n = zip.read(buffer); n >= 0 && size <= limit; n = zip.read(buffer)) {
            size += n;
        }
        return size;
    }
}
