package org.corymb.lms.command;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** People and programs that ask for pages and health from before a platform answers, and again and again. */
final class EagerVisitors implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int BELOW_EPHEMERAL = 30_000;
    private static final long PAUSE_NANOS = 20_000_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<String> answers = new ConcurrentLinkedQueue<>();
    private volatile boolean open = true;

    EagerVisitors(int port) {
        List.of(
                        port + "/",
                        port + "/verify",
                        port + "/api/v1/offerings",
                        (port + 1) + "/actuator/health",
                        (port + 1) + "/actuator/prometheus",
                        (port + 1) + "/actuator/info")
                .forEach(page -> Thread.ofVirtual().start(() -> visitAgainAndAgain("http://localhost:" + page)));
    }

    private void visitAgainAndAgain(String page) {
        while (open) {
            visit(page);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void visit(String page) {
        try {
            var request = HttpRequest.newBuilder(URI.create(page)).timeout(PATIENCE);
            var status = client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            answers.add(status + " " + page);
        } catch (ConnectException notYet) {
            return;
        } catch (IOException failed) {
            answers.add(failed + " " + page);
        } catch (InterruptedException ended) {
            open = false;
        }
    }

    /** What they were told, as far as they were answered: {@code status address}. */
    List<String> answers() {
        return List.copyOf(answers);
    }

    /** A port that is free, as is the next, and that no connection of these visitors can be given at its own end. */
    static int freePort() throws IOException {
        int port = ThreadLocalRandom.current().nextInt(BELOW_EPHEMERAL - 10_000, BELOW_EPHEMERAL);
        try (var first = new ServerSocket(port);
                var second = new ServerSocket(port + 1)) {
            return Math.min(first.getLocalPort(), second.getLocalPort());
        } catch (BindException taken) {
            return freePort();
        }
    }

    @Override
    public void close() {
        open = false;
        client.shutdownNow();
    }
}
