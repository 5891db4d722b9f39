package travaux.core.dossier;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One program's turn at a file that several may change: the others wait until it is closed. The lock is on a file beside it, for
 * the file itself is replaced as a whole. Within one program turns must be taken in order by other means.
 */
final class Turn implements AutoCloseable {

    private final FileChannel channel;

    private Turn(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for a turn at a file of a folder, which is made where there is none. */
    static Turn at(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        return new Turn(channel);
    }

    /** Lets the next one have it. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
