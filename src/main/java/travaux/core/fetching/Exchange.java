package travaux.core.fetching;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks an address and follows where it points, over https only. */
record Exchange(HttpClient client, FetchLimits limits, boolean loopback) {

    /** The answer at the end of all redirects. */
    HttpResponse<Flow.Publisher<List<ByteBuffer>>> ask(URI first, PartFile part, Patience patience)
            throws IOException, RefusedException {
        URI address = first;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            requireSafe(address);
            HttpResponse<Flow.Publisher<List<ByteBuffer>>> answer = send(request(address, part), patience);
            Optional<String> target = answer.headers().firstValue("Location");
            if (answer.statusCode() / 100 != 3 || target.isEmpty()) {
                return answer;
            }
            drop(answer);
            address = resolve(address, target.get());
        }
        throw new RefusedException("redirects more than " + limits.redirects() + " times");
    }

    static void drop(HttpResponse<Flow.Publisher<List<ByteBuffer>>> answer) {
        Inflow unwanted = new Inflow();
        answer.body().subscribe(unwanted);
        unwanted.stop();
    }

    private static URI resolve(URI address, String target) throws RefusedException {
        try {
            return address.resolve(target);
        } catch (IllegalArgumentException _) {
            throw new RefusedException("redirects to something that is no address");
        }
    }

    private void requireSafe(URI address) throws RefusedException {
        String host = address.getHost();
        boolean secure = "https".equals(address.getScheme()) && host != null;
        boolean local = loopback && "http".equals(address.getScheme()) && host != null && host.equals("127.0.0.1");
        if (!secure && !local) {
            throw new RefusedException("leads to " + address + ", which is not https");
        }
    }

    private static HttpRequest request(URI address, PartFile part) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).GET();
        Optional<String> validator = part.validator(address);
        if (validator.isPresent()) {
            request.header("Range", "bytes=" + part.size() + "-").header("If-Range", validator.get());
        }
        return request.build();
    }

    private HttpResponse<Flow.Publisher<List<ByteBuffer>>> send(HttpRequest request, Patience patience)
            throws IOException, RefusedException {
        CompletableFuture<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofPublisher());
        boolean came = false;
        try {
            List<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> got =
                    patience.await((time, unit) -> poll(answer, time, unit));
            came = true;
            if (got.isEmpty()) {
                throw new IOException("cannot be reached");
            }
            return got.getFirst();
        } finally {
            if (!came) {
                answer.cancel(true);
            }
        }
    }

    /** The answer; empty if the exchange failed; null if it is still going on. */
    private static <T> @Nullable List<T> poll(CompletableFuture<T> answer, long time, TimeUnit unit)
            throws InterruptedException {
        try {
            return List.of(answer.get(time, unit));
        } catch (TimeoutException _) {
            return null;
        } catch (ExecutionException _) {
            return List.of();
        }
    }
}
