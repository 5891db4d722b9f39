package travaux.ui.support;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/** Writes pictures as PNG, 8 bits a channel without transparency (ISO/IEC 15948), so that no other toolkit is started for it. */
public final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Png() {}

    /** The bytes of a file. */
    public static byte[] of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream file = new DataOutputStream(bytes);
            file.write(SIGNATURE);
            chunk(file, "IHDR", header(width, height));
            chunk(file, "IDAT", pixels(image.getPixelReader(), width, height));
            chunk(file, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(bytes);
        header.writeInt(width);
        header.writeInt(height);
        // 8 bits, colour without transparency, deflate, adaptive filters, not interlaced.
        header.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] pixels(PixelReader reader, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            byte[] before = new byte[3 * width];
            for (int y = 0; y < height; y++) {
                byte[] line = line(reader, width, y);
                byte[] filtered = new byte[1 + line.length];
                // Filter 2: each byte as its difference from the one above, which suits flat areas.
                filtered[0] = 2;
                for (int i = 0; i < line.length; i++) {
                    filtered[i + 1] = (byte) (line[i] - before[i]);
                }
                packed.write(filtered);
                before = line;
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] line(PixelReader reader, int width, int y) {
        byte[] line = new byte[3 * width];
        for (int x = 0; x < width; x++) {
            int colour = reader.getArgb(x, y);
            line[3 * x] = (byte) (colour >> 16);
            line[3 * x + 1] = (byte) (colour >> 8);
            line[3 * x + 2] = (byte) colour;
        }
        return line;
    }

    private static void chunk(DataOutputStream file, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        file.writeInt(data.length);
        file.write(name);
        file.write(data);
        file.writeInt((int) sum.getValue());
    }
}
