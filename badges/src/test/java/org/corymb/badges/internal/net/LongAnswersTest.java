package org.corymb.badges.internal.net;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.corymb.badges.LoadedDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that are long, or take long, and the end of a connection. */
class LongAnswersTest {
    private static final int LONGEST = 100_000;
    private static final String HEADERS = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private ServerSocket server;

    /** What a server does once it was asked. */
    private interface Answering {
        void answer(Socket connection) throws IOException, InterruptedException;
    }

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aLongAnswerIsReadToItsLastByte() throws Exception {
        byte[] body = new byte[LONGEST];
        new Random(1).nextBytes(body);
        var done = answering(connection -> {
            connection.getOutputStream().write((HEADERS + "\r\n").getBytes(US_ASCII));
            connection.getOutputStream().write(body);
            connection.shutdownOutput();
        });

        assertThat(fetch(Duration.ofSeconds(20)).bytes()).isEqualTo(body);
        assertThat(done).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void anAnswerThatComesByteByByteEndsInTime() throws Exception {
        var never = new CountDownLatch(1);
        var done = answering(connection -> {
            connection.getOutputStream().write((HEADERS + "\r\n").getBytes(US_ASCII));
            while (!never.await(5, TimeUnit.MILLISECONDS)) {
                connection.getOutputStream().write('x');
            }
        });

        assertThatThrownBy(() -> fetch(Duration.ofMillis(200))).isInstanceOf(SocketTimeoutException.class);
        assertThat(done).failsWithin(Duration.ofSeconds(20));
    }

    @Test
    void theConnectionIsClosedAfterTheAnswer() throws Exception {
        var left = new CompletableFuture<Integer>();
        var done = answering(connection -> {
            connection.getOutputStream().write("HTTP/1.1 404 Not Found\r\n\r\n".getBytes(US_ASCII));
            left.complete(connection.getInputStream().read());
        });

        assertThatThrownBy(() -> fetch(Duration.ofSeconds(20))).isInstanceOf(RefusedFetch.class);
        assertThat(left).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(-1);
        assertThat(done).succeedsWithin(Duration.ofSeconds(5));
    }

    private CompletableFuture<Void> answering(Answering answering) {
        var done = new CompletableFuture<Void>();
        Thread.ofVirtual().start(() -> {
            try (var connection = server.accept()) {
                readRequest(connection);
                answering.answer(connection);
                done.complete(null);
            } catch (IOException | InterruptedException e) {
                done.completeExceptionally(e);
            }
        });
        return done;
    }

    private static void readRequest(Socket connection) throws IOException {
        var read = new StringBuilder();
        while (!read.toString().endsWith("\r\n\r\n")) {
            read.append((char) connection.getInputStream().read());
        }
    }

    private LoadedDocument fetch(Duration time) throws IOException {
        var fetch = new GuardedFetch(new FetchRules(true, LONGEST, time, 3), InetAddress::getAllByName);
        return fetch.fetch(URI.create("http://localhost:" + server.getLocalPort() + "/"));
    }
}
