package travaux.core.fetching;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Flow;

/** Brings the bytes of one address into a part file, going on from where an earlier try stopped. */
record Download(Exchange exchange, PartFile part, Patience patience, FetchWatch watch) {

    private static final int RANGE_NOT_SATISFIABLE = 416;

    /** Fills the part file; the address that its bytes came from. */
    URI run(URI address) throws IOException, RefusedException {
        HttpResponse<Flow.Publisher<List<ByteBuffer>>> answer = exchange.ask(address, part, patience);
        if (answer.statusCode() == RANGE_NOT_SATISFIABLE) {
            Exchange.drop(answer);
            part.remove();
            answer = exchange.ask(address, part, patience);
        }
        boolean goesOn = answer.statusCode() == 206;
        if (answer.statusCode() != 200 && !goesOn) {
            Exchange.drop(answer);
            throw new RefusedException("answered " + answer.statusCode());
        }
        if (goesOn && !continues(answer)) {
            Exchange.drop(answer);
            part.remove();
            throw new RefusedException("sent another part than was asked for");
        }
        if (!goesOn) {
            part.begin(answer.uri(), validator(answer));
        }
        OptionalLong rest = answer.headers().firstValueAsLong("Content-Length");
        if (rest.isPresent()) {
            watch.expects(part.size() + rest.getAsLong());
        }
        take(answer);
        return answer.uri();
    }

    private boolean continues(HttpResponse<?> answer) throws IOException {
        String range = answer.headers().firstValue("Content-Range").orElse("");
        return range.startsWith("bytes " + part.size() + "-");
    }

    /** A strong tag or else the date; a weak tag does not promise the same bytes. */
    private static Optional<String> validator(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("ETag")
                .filter(tag -> tag.startsWith("\""))
                .or(() -> answer.headers().firstValue("Last-Modified"));
    }

    private void take(HttpResponse<Flow.Publisher<List<ByteBuffer>>> answer) throws IOException, RefusedException {
        Inflow inflow = new Inflow();
        answer.body().subscribe(inflow);
        try (FileChannel file = FileChannel.open(part.bytes(), StandardOpenOption.APPEND)) {
            Optional<List<ByteBuffer>> came = inflow.next(patience);
            while (came.isPresent()) {
                for (ByteBuffer bytes : came.get()) {
                    requireRoom(file.size() + bytes.remaining());
                    while (bytes.hasRemaining()) {
                        file.write(bytes);
                    }
                }
                watch.received(file.size());
                came = inflow.next(patience);
            }
        } finally {
            inflow.stop();
        }
    }

    private void requireRoom(long size) throws IOException, RefusedException {
        long most = exchange.limits().bytes();
        if (size > most) {
            part.remove();
            throw new RefusedException("sends more than " + (most >> 10) + " KB");
        }
    }
}
