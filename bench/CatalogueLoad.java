import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/**
 * Asks one address at a fixed rate and prints how long the answers took, counted from when each was due.
 *
 * <p>{@code java CatalogueLoad.java http://localhost:8080/ 50 30}: address, requests a second, seconds. Loopback only.
 */
class CatalogueLoad {
    private static final int LONGEST_SECONDS = 120;
    private static final int WARM = 2000;
    private static final int WARM_SECONDS = 60;

    public static void main(String[] arguments) throws Exception {
        var address = URI.create(arguments[0]);
        var rate = Integer.parseInt(arguments[1]);
        var seconds = Math.min(LONGEST_SECONDS, Integer.parseInt(arguments[2]));
        if (!address.getHost().equals("localhost") && !address.getHost().equals("127.0.0.1")) {
            throw new IllegalArgumentException("loopback only");
        }
        try (var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
            warm(client, request);
            run(client, request, rate, WARM_SECONDS);
            print(run(client, request, rate, seconds), rate, seconds);
        }
    }

    /** One request after the other, then a minute at the same rate: most of them are answered from memory. */
    private static void warm(HttpClient client, HttpRequest request) throws Exception {
        for (var i = 0; i < WARM; i++) {
            client.send(request, BodyHandlers.ofByteArray());
        }
    }

    private static double[] run(HttpClient client, HttpRequest request, int rate, int seconds) throws Exception {
        var answers = new ArrayList<CompletableFuture<Double>>();
        var begin = System.nanoTime();
        for (var i = 0; i < rate * seconds; i++) {
            var due = begin + i * 1_000_000_000L / rate;
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            answers.add(client.sendAsync(request, BodyHandlers.ofByteArray()).thenApply(answer -> {
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("status " + answer.statusCode());
                }
                return (System.nanoTime() - due) / 1e6;
            }));
        }
        return answers.stream().mapToDouble(CompletableFuture::join).sorted().toArray();
    }

    private static void print(double[] millis, int rate, int seconds) {
        System.out.printf(
                "%d requests in %d s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                rate * seconds,
                seconds,
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                millis[millis.length * 99 / 100],
                Arrays.stream(millis).max().orElse(0));
    }
}
