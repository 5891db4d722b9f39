package travaux.core.importing.docx;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;

/** Tells what a file is that is no .docx, so that the refusal can say what to do. */
final class RefuseOthers {

    private static final int OLE_MAGIC = 0xD0CF11E0;
    private static final int ZIP_MAGIC = 0x504B0304;

    private RefuseOthers() {}

    static void check(RawFile file) throws UnusableInputException {
        if (isOle(file)) {
            throw new UnusableInputException(
                    holds(file, "EncryptedPackage", true)
                            ? file.name() + " is protected by a password. Open it in Word, remove the password under"
                                    + " File, Info, Protect Document, and save it again."
                            : file.name() + " is in Word's old format (.doc), which is not read. Open it in Word or"
                                    + " LibreOffice and save it as .docx.");
        }
        if (!isZip(file)) {
            throw new UnusableInputException(
                    file.name() + " is no Word document: it does not begin as one. Get the file again.");
        }
        if (holds(file, "application/vnd.oasis.opendocument", false)) {
            throw new UnusableInputException(file.name()
                    + " is an OpenDocument file, which is not read. Open it in LibreOffice and save it as .docx.");
        }
    }

    static boolean isOle(RawFile file) {
        return magic(file) == OLE_MAGIC;
    }

    static boolean isZip(RawFile file) {
        return magic(file) == ZIP_MAGIC;
    }

    private static int magic(RawFile file) {
        byte[] bytes = file.bytes();
        return bytes.length < 4 ? 0 : ByteBuffer.wrap(bytes).getInt();
    }

    /** Names in an OLE directory are UTF-16; the type of an OpenDocument file stands uncompressed at its start. */
    private static boolean holds(RawFile file, String words, boolean wide) {
        byte[] sought = words.getBytes(wide ? StandardCharsets.UTF_16LE : StandardCharsets.US_ASCII);
        byte[] bytes = file.bytes();
        int end = (wide ? bytes.length : Math.min(bytes.length, 200)) - sought.length;
        for (int i = 0; i <= end; i++) {
            if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}
