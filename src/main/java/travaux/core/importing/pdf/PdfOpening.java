package travaux.core.importing.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Budget;

/** Opens a file and refuses, in one sentence, what is locked, damaged or out of all measure. */
final class PdfOpening {

    /** Drawing instructions of one page, unpacked, in bytes. A dense page of text has about 100,000. */
    private static final long MOST_INSTRUCTIONS = 64L << 20;

    private PdfOpening() {}

    static PDDocument open(RawFile file, Budget budget) throws UnusableInputException {
        if (isCutOff(file.bytes())) {
            throw new UnusableInputException(damage(file, "its end is missing"));
        }
        try {
            return Loader.loadPDF(new Timed(file.bytes(), budget));
        } catch (InvalidPasswordException e) {
            throw new UnusableInputException(
                    "“%s” is locked with a password: open it in a PDF program with the password, save a copy without, and choose the copy."
                            .formatted(file.name()),
                    e);
        } catch (IOException e) {
            throw damaged(file, "it cannot be opened", e);
        }
    }

    /** Whether parts of the file stand after its last table of contents: each version of a file ends with one. */
    private static boolean isCutOff(byte[] bytes) {
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        return file.indexOf("endobj", Math.max(0, file.lastIndexOf("startxref"))) >= 0;
    }

    /** What is said of a file that breaks off or contradicts itself. */
    static UnusableInputException damaged(RawFile file, String where, Throwable cause) {
        return new UnusableInputException(damage(file, where), cause);
    }

    private static String damage(RawFile file, String where) {
        return "“%s” is damaged (%s): download or save it again, or choose another format of the same document."
                .formatted(file.name(), where);
    }

    /** Throws {@link TooMuchException} if the page's instructions unpack to more than any page needs. */
    static void weigh(PDPage page) throws IOException {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        long bytes = 0;
        if (contents instanceof COSStream stream) {
            bytes = unpackedLength(stream);
        } else if (contents instanceof COSArray array) {
            for (Iterator<COSBase> parts = array.iterator(); parts.hasNext() && bytes <= MOST_INSTRUCTIONS; ) {
                COSBase part = parts.next();
                COSBase object = part instanceof org.apache.pdfbox.cos.COSObject link ? link.getObject() : part;
                bytes += object instanceof COSStream stream ? unpackedLength(stream) : 0;
            }
        }
        if (bytes > MOST_INSTRUCTIONS) {
            throw new TooMuchException("it draws more than a page can hold");
        }
    }

    private static long unpackedLength(COSStream stream) throws IOException {
        long packed = stream.getLength();
        // Deflate packs at most 1,032 to 1: what is short enough needs no look.
        boolean simple = COSName.FLATE_DECODE.equals(stream.getFilters());
        if (simple && packed * 1_032 <= MOST_INSTRUCTIONS) {
            return packed;
        }
        if (!simple) {
            return stream.getFilters() instanceof COSArray several && several.size() > 2
                    ? MOST_INSTRUCTIONS + 1
                    : packed;
        }
        try (InputStream unpacked = new InflaterInputStream(stream.createRawInputStream())) {
            return count(unpacked);
        } catch (EOFException _) {
            return packed; // a stream that breaks off is the parser's business
        }
    }

    private static long count(InputStream stream) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        for (int read = stream.read(buffer); read >= 0 && bytes <= MOST_INSTRUCTIONS; read = stream.read(buffer)) {
            bytes += read;
        }
        return bytes;
    }

    /** The file's bytes, readable only within the budget: a broken file can send its parser round in circles. */
    private static final class Timed extends RandomAccessReadBuffer {

        private final Budget budget;
        private int reads;

        Timed(byte[] bytes, Budget budget) {
            super(bytes);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            check();
            return super.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            check();
            return super.read(target, offset, length);
        }

        private void check() {
            if (++reads % 4_096 == 0 && budget.isSpent()) {
                throw new TooMuchException("it takes too long to read");
            }
        }
    }
}
