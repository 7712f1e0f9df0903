package org.corymb.badges.internal.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedFetchTest {
    private HttpServer server;
    private String base;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://localhost:" + server.getAddress().getPort();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "198.18.0.1",
                "203.0.113.9",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "64:ff9b::7f00:1",
                "2001::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b:1::a00:1",
                "2002:a00:1::",
                "2001:0:a00:1::",
                "3fff::1",
                "fec0::1",
                "192.88.99.1"
            })
    void keepsAwayFromAddressesThatAreNotPublic(String address) throws Exception {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
        var fetch = new GuardedFetch(FetchRules.PUBLIC, _ ->
                new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName(address)});
        assertThatThrownBy(() -> fetch.fetch(URI.create("https://example.org/")))
                .isInstanceOf(RefusedFetch.class)
                .hasMessageContaining("open internet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"})
    void takesPublicAddresses(String address) throws Exception {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "https://user:word@example.org/",
                "https://example.org:22/",
                "https:opaque",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://127.1/",
                "https://[::1%25lo]/"
            })
    void refusesOtherSchemesCredentialsAndPorts(String url) {
        var fetch = new GuardedFetch(FetchRules.PUBLIC, _ -> new InetAddress[] {InetAddress.getByName("8.8.8.8")});

        assertThatThrownBy(() -> fetch.fetch(URI.create(url))).isInstanceOf(RefusedFetch.class);
    }

    @Test
    void fetchesFromThisMachineOnlyWhenAllowed() throws Exception {
        answer("/a", 200, "application/json", "{}");

        assertThat(new String(local().fetch(URI.create(base + "/a")).bytes(), UTF_8))
                .isEqualTo("{}");
        var guarded = new GuardedFetch(FetchRules.PUBLIC, InetAddress::getAllByName);
        assertThatThrownBy(() -> guarded.fetch(URI.create(base.replace("http:", "https:") + "/a")))
                .isInstanceOf(RefusedFetch.class);
    }

    @Test
    void checksEachRedirectAgain() {
        redirect("/private", "https://10.0.0.1/");
        redirect("/scheme", "file:///etc/passwd");
        redirect("/loop", "/loop");
        answer("/end", 200, "application/json", "{}");
        redirect("/good", "/end");

        assertThatThrownBy(() -> local().fetch(URI.create(base + "/private"))).hasMessageContaining("open internet");
        assertThatThrownBy(() -> local().fetch(URI.create(base + "/scheme"))).hasMessageContaining("only https");
        assertThatThrownBy(() -> local().fetch(URI.create(base + "/loop"))).hasMessageContaining("redirects more than");
        org.assertj.core.api.Assertions.assertThatCode(() -> local().fetch(URI.create(base + "/good")))
                .doesNotThrowAnyException();
    }

    @Test
    void boundsSizeTypeAndStatus() {
        answer("/long", 200, "application/json", "x".repeat(5000));
        answer("/html", 200, "text/html; charset=utf-8", "<html>");
        answer("/gone", 404, "application/json", "{}");

        assertThatThrownBy(() -> local().fetch(URI.create(base + "/long")))
                .hasMessageContaining("more than 4096 bytes");
        assertThatThrownBy(() -> local().fetch(URI.create(base + "/html"))).hasMessageContaining("text/html");
        assertThatThrownBy(() -> local().fetch(URI.create(base + "/gone"))).hasMessageContaining("404");
    }

    @Test
    void endsASlowAnswerInTime() {
        server.createContext("/slow", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().flush();
        });
        long start = System.nanoTime();

        assertThatThrownBy(() -> local().fetch(URI.create(base + "/slow"))).isInstanceOf(java.io.IOException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    private static GuardedFetch local() {
        return new GuardedFetch(new FetchRules(true, 4096, Duration.ofSeconds(3), 3), InetAddress::getAllByName);
    }

    private void redirect(String path, String target) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Location", target);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private void answer(String path, int status, String type, String body) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, 0);
            exchange.getResponseBody().write(body.getBytes(UTF_8));
            exchange.close();
        });
    }
}
