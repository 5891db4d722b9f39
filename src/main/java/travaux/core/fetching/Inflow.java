package travaux.core.fetching;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;

/** The bytes of an answer, taken as they come by one thread that never waits longer than it wants to. */
final class Inflow implements Flow.Subscriber<List<ByteBuffer>> {

    /** What came: bytes, the end, or a failure. */
    private record Arrival(List<ByteBuffer> bytes, boolean end, Optional<Throwable> failure) {}

    private final LinkedBlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription.complete(given);
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        arrivals.add(new Arrival(bytes, false, Optional.empty()));
    }

    @Override
    public void onError(Throwable failure) {
        arrivals.add(new Arrival(List.of(), true, Optional.of(failure)));
    }

    @Override
    public void onComplete() {
        arrivals.add(new Arrival(List.of(), true, Optional.empty()));
    }

    /** The next bytes; empty at the end. */
    Optional<List<ByteBuffer>> next(Patience patience) throws IOException, RefusedException {
        Arrival arrival = patience.await(arrivals::poll);
        if (arrival.failure().isPresent()) {
            throw new IOException("broke off", arrival.failure().get());
        }
        if (arrival.end()) {
            return Optional.empty();
        }
        subscription.join().request(1);
        return Optional.of(arrival.bytes());
    }

    void stop() {
        subscription.thenAccept(Flow.Subscription::cancel).join();
    }
}
