package org.corymb.badges.internal.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of a server, and what is said about addresses and answers that are refused. */
class FetchReasonsTest {
    private static final GuardedFetch NOBODY = new GuardedFetch(FetchRules.PUBLIC, host -> {
        throw new UnknownHostException(host);
    });
    private static final GuardedFetch LOCAL =
            new GuardedFetch(new FetchRules(true, 64, Duration.ofSeconds(20), 3), InetAddress::getAllByName);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private boolean answering;
    private HttpServer server;
    private String base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        base = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://example.org/|only https is",
                "ftp://example.org/|only https is",
                "//example.org/|only https is",
                "https:opaque|it has no plain host",
                "https://user@example.org/|it has no plain host",
                "https://2130706433/|it has no plain host",
                "https://a.0x7f/|it has no plain host",
                "https://127.1/|it has no plain host",
                "https://1.2.3.4.5/|it has no plain host",
                "https://example.org:22/|its port is not one of the web",
                "https://example.org:81/|its port is not one of the web",
                "https://example.org:0/|its port is not one of the web",
                "https://example.org:1023/|its port is not one of the web",
                "https://example.org:65536/|its port is not one of the web"
            })
    void saysWhyAnAddressIsNotFetched(URI url, String why) {
        assertThatThrownBy(() -> NOBODY.fetch(url))
                .isInstanceOf(RefusedFetch.class)
                .hasMessage("is not fetched: " + why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTPS://example.org",
                "https://example.org:443/",
                "https://example.org:80/",
                "https://example.org:1024/",
                "https://example.org:65535/",
                "https://1.2.3.4/",
                "https://1.example.org/"
            })
    void looksUpTheHostOfOtherAddresses(URI url) {
        assertThatThrownBy(() -> NOBODY.fetch(url))
                .isInstanceOf(IOException.class)
                .hasMessage("the host is not known");
    }

    @Test
    void doesNotFetchWhereOneOfTheAddressesIsNotPublic() throws Exception {
        var closed = "is not fetched: its host is not on the open internet";
        for (var rules : List.of(FetchRules.PUBLIC, FetchRules.PUBLIC.withLoopback())) {
            var fetch = new GuardedFetch(rules, _ ->
                    new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")});
            assertThatThrownBy(() -> fetch.fetch(URI.create("https://example.org/")))
                    .hasMessage(closed);
        }
        var plain = new GuardedFetch(
                FetchRules.PUBLIC.withLoopback(), _ -> new InetAddress[] {InetAddress.getByName("8.8.8.8")});
        assertThatThrownBy(() -> plain.fetch(URI.create("http://example.org/"))).hasMessage(closed);
        var own = new GuardedFetch(FetchRules.PUBLIC, _ -> new InetAddress[] {InetAddress.getLoopbackAddress()});
        assertThatThrownBy(() -> own.fetch(URI.create("https://example.org/"))).hasMessage(closed);
    }

    @ParameterizedTest
    @CsvSource({"'', /", "/, /", "/a?b=c, /a?b=c", "//a, /a", "/%C3%BC, /%C3%BC", "/ü, /%C3%BC", "/a/../b, /a/../b"})
    void asksForThePathAndTheQuery(String path, String target) throws IOException {
        answer(200, "application/json", "{}");

        var document = LOCAL.fetch(URI.create(base + path));

        assertThat(asked).containsExactly("GET " + target, base.substring(7), "identity", "close", "corymb-badges");
        assertThat(document.bytes()).isEqualTo("{}".getBytes(UTF_8));
        assertThat(document.contentType()).isEqualTo("application/json");
        assertThat(document.url()).isEqualTo(URI.create(base + path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/LD+JSON; charset=utf-8",
                "text/plain",
                "application/jwt",
                "image/png",
                "image/svg+xml",
                ""
            })
    void takesBadgesOfEachType(String type) throws IOException {
        answer(200, type, "{}");

        assertThat(LOCAL.fetch(URI.create(base)).bytes()).isEqualTo("{}".getBytes(UTF_8));
    }

    @Test
    void saysWhyAnAnswerIsNotTaken() {
        answer(200, "text/html; charset=utf-8", "");
        assertRefused("answers with text/html, not with a badge or JSON");
        answer(200, "x".repeat(60), "");
        assertRefused("answers with " + "x".repeat(60) + ", not with a badge or JSON");
        answer(200, "x".repeat(61), "");
        assertRefused("answers with another type, not with a badge or JSON");
        answer(200, "application/json", "x".repeat(65));
        assertRefused("answers with more than 64 bytes");
        answer(404, "application/json", "");
        assertRefused("answers with status 404");
        answer(410, "application/json", "");
        assertThatThrownBy(() -> LOCAL.fetch(URI.create(base)))
                .isInstanceOf(GoneForGood.class)
                .hasMessage("answers that it is gone for good");
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> LOCAL.fetch(URI.create(base)))
                .isInstanceOf(RefusedFetch.class)
                .hasMessage(why);
    }

    @Test
    void followsThreeRedirectsAndNoMore() throws IOException {
        for (int i = 0; i < 5; i++) {
            redirect("/" + i, "/" + (i + 1));
        }
        redirect("/bad", "http://a b");
        redirect("/private", "https://10.0.0.1/");
        answer(200, "application/json", "{}");

        assertThat(LOCAL.fetch(URI.create(base + "/2")).url()).isEqualTo(URI.create(base + "/5"));
        assertThatThrownBy(() -> LOCAL.fetch(URI.create(base + "/1")))
                .isInstanceOf(RefusedFetch.class)
                .hasMessage("redirects more than 3 times");
        assertThatThrownBy(() -> LOCAL.fetch(URI.create(base + "/bad")))
                .isInstanceOf(RefusedFetch.class)
                .hasMessage("redirects to what is not an address");
        assertThatThrownBy(() -> LOCAL.fetch(URI.create(base + "/private")))
                .hasMessage("is not fetched: its host is not on the open internet");
    }

    /** A did:web of this machine means https, and in development it is served without. */
    @Test
    void leavesOutEncryptionForThisMachineByItsNameOnly() throws IOException {
        answer(200, "application/json", "{}");
        int port = server.getAddress().getPort();
        var named = new GuardedFetch(
                FetchRules.PUBLIC.withLoopback(), _ -> new InetAddress[] {InetAddress.getLoopbackAddress()});

        for (var host : List.of("localhost", "LOCALHOST", "a.localhost", "127.0.0.1", "127.1.2.3", "[::1]")) {
            var url = URI.create("https://" + host + ":" + port + "/a");
            assertThat(named.fetch(url).url()).isEqualTo(url);
        }
        var brief = new GuardedFetch(new FetchRules(true, 64, Duration.ofMillis(300), 3), _ ->
                new InetAddress[] {InetAddress.getLoopbackAddress()});
        int before = asked.size();
        assertThatThrownBy(() -> brief.fetch(URI.create("https://example.org:" + port + "/a")))
                .isInstanceOf(IOException.class);
        assertThat(asked).hasSize(before);
    }

    @Test
    void waitsForANameServerNoLongerThanAllowed() {
        var never = new CountDownLatch(1);
        var slow = new GuardedFetch(new FetchRules(false, 64, Duration.ofMillis(50), 3), host -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                throw new UnknownHostException(host);
            }
            return new InetAddress[0];
        });

        assertThatThrownBy(() -> slow.fetch(URI.create("https://example.org/")))
                .isInstanceOf(SocketTimeoutException.class)
                .hasMessage("looking up the host took too long");
        never.countDown();
    }

    private void redirect(String path, String target) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Location", target);
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
    }

    private void answer(int status, String type, String body) {
        if (answering) {
            server.removeContext("/");
        }
        answering = true;
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + ' ' + exchange.getRequestURI());
            for (var header : List.of("Host", "Accept-Encoding", "Connection", "User-Agent")) {
                asked.add(exchange.getRequestHeaders().getFirst(header));
            }
            if (!type.isEmpty()) {
                exchange.getResponseHeaders().set("Content-Type", type);
            }
            exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
            if (!body.isEmpty()) {
                exchange.getResponseBody().write(body.getBytes(UTF_8));
            }
            exchange.close();
        });
    }
}
