package org.corymb.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is remembered of what was fetched, and for how long. */
class HttpDocumentLoaderTest {
    private static final int LARGE = 8 << 20;

    private final AtomicLong nanoseconds = new AtomicLong(Long.MAX_VALUE - 5);
    private final List<String> asked = new ArrayList<>();
    private final HttpDocumentLoader loader = HttpDocumentLoader.withLoopback(nanoseconds::get);
    private HttpServer server;

    /** Answers with as many bytes, or the status, as the path says. */
    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        synchronized (asked) {
            asked.add(path);
        }
        int number = Integer.parseInt(path.replaceAll("^/|/.*$", ""));
        boolean status = path.endsWith("/status");
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status ? number : 200, status || number == 0 ? -1 : number);
        if (!status && number > 0) {
            exchange.getResponseBody().write(new byte[number]);
        }
        exchange.close();
    }

    @Test
    void remembersForAMinute() throws Exception {
        assertThat(load("/3/a").bytes()).hasSize(3);
        nanoseconds.addAndGet(Duration.ofMinutes(1).toNanos() - 1);
        assertThat(load("/3/a").bytes()).hasSize(3);
        assertThat(asked).containsExactly("/3/a");

        nanoseconds.addAndGet(1);
        load("/3/a");
        assertThat(asked).containsExactly("/3/a", "/3/a");
    }

    @Test
    void remembersForAsLongAsTheDocumentSaysButNoLonger() throws Exception {
        load("/3/a");
        loader.keep(url("/3/a"), Duration.ofSeconds(10));
        loader.keep(url("/3/a"), Duration.ofHours(1));
        loader.keep(url("/3/unknown"), Duration.ofSeconds(1));
        nanoseconds.addAndGet(Duration.ofSeconds(10).toNanos() - 1);
        load("/3/a");
        assertThat(asked).hasSize(1);

        nanoseconds.addAndGet(1);
        load("/3/a");
        assertThat(asked).hasSize(2);
        loader.keep(url("/3/a"), Duration.ofHours(1));
        nanoseconds.addAndGet(Duration.ofMinutes(1).toNanos());
        load("/3/a");
        assertThat(asked).hasSize(3);
    }

    @Test
    void remembers256Documents() throws Exception {
        for (int i = 0; i < 256; i++) {
            load("/1/" + i);
        }
        load("/1/0");
        assertThat(asked).hasSize(256);

        load("/1/256");
        load("/1/1");
        assertThat(asked).hasSize(257);
        load("/1/0");
        assertThat(asked).hasSize(258);
    }

    @Test
    void remembers32MegabytesAndCountsADocumentOnce() throws Exception {
        for (int i = 0; i < 6; i++) {
            load("/" + LARGE + "/a");
            loader.keep(url("/" + LARGE + "/a"), Duration.ZERO);
        }
        loader.keep(url("/" + LARGE + "/a"), Duration.ZERO);
        for (var name : List.of("b", "c", "d", "b", "c", "d")) {
            load("/" + LARGE + "/" + name);
        }
        assertThat(asked).hasSize(9);

        load("/" + LARGE + "/e");
        load("/" + LARGE + "/f");
        load("/" + LARGE + "/c");
        assertThat(asked).hasSize(11);
        load("/" + LARGE + "/b");
        assertThat(asked).hasSize(12);
    }

    @Test
    void tellsGoneFromAway() {
        assertThat(failure("/410/status").isGone()).isTrue();
        assertThat(failure("/410/status")).hasMessage(url("/410/status") + " answers that it is gone for good.");
        assertThat(failure("/404/status").isGone()).isFalse();
        assertThat(failure("/500/status").isGone()).isFalse();
    }

    @Test
    void fetchesFromThisMachineOnlyWhenItIsToldTo() {
        assertThatThrownBy(() -> HttpDocumentLoader.publicOnly().load(url("/3/a")))
                .isInstanceOf(DocumentUnavailable.class);
        assertThat(asked).isEmpty();
    }

    private DocumentUnavailable failure(String path) {
        return catchThrowableOfType(DocumentUnavailable.class, () -> load(path));
    }

    private LoadedDocument load(String path) throws DocumentUnavailable {
        return loader.load(url(path));
    }

    private URI url(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }
}
