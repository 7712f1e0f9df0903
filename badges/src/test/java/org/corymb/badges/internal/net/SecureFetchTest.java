package org.corymb.badges.internal.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way with encryption, from a server with a certificate of its own making for badges.example.org. */
class SecureFetchTest {
    private static final FetchRules RULES = new FetchRules(true, 4096, Duration.ofSeconds(5), 3);
    private static final char[] WORD = "example-word".toCharArray();
    private static SSLContext context;
    private static HttpsServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        var store = keyStore(folder.resolve("store.p12"));
        var keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(store, WORD);
        var trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(store);
        context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        answer("/badge", 200, "{}");
        answer("/gone", 410, "");
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void fetchesFromAServerWhoseCertificateIsTrusted() throws Exception {
        var asked = new ArrayList<String>();
        var fetch = new GuardedFetch(RULES, host -> loopback(host, asked), context.getSocketFactory());
        assertThat(new String(fetch.fetch(url("badges.example.org", "/badge")).bytes(), UTF_8))
                .isEqualTo("{}");
        assertThat(asked).as("the name is looked up once, so it cannot change").containsExactly("badges.example.org");
    }

    @Test
    void refusesACertificateForAnotherNameAndOneThatNobodyTrusts() {
        var trusting = new GuardedFetch(RULES, host -> loopback(host, List.of()), context.getSocketFactory());
        assertThatThrownBy(() -> trusting.fetch(url("other.example.org", "/badge")))
                .isInstanceOf(SSLHandshakeException.class);
        var plain = new GuardedFetch(RULES, host -> loopback(host, List.of()));
        assertThatThrownBy(() -> plain.fetch(url("badges.example.org", "/badge")))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void tellsWhatIsGoneForGood() {
        var fetch = new GuardedFetch(RULES, host -> loopback(host, List.of()), context.getSocketFactory());
        assertThatThrownBy(() -> fetch.fetch(url("badges.example.org", "/gone")))
                .isInstanceOf(GoneForGood.class);
    }

    @Test
    void doesNotWaitForANameServerThatDoesNotAnswer() {
        var never = new CountDownLatch(1);
        var rules = new FetchRules(false, 4096, Duration.ofMillis(200), 3);
        var fetch = new GuardedFetch(rules, _ -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new InetAddress[0];
        });
        assertThatThrownBy(() -> fetch.fetch(url("badges.example.org", "/badge")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too long");
        never.countDown();
    }

    private static InetAddress[] loopback(String host, List<String> asked) {
        if (asked instanceof ArrayList) {
            asked.add(host);
        }
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    private static URI url(String host, String path) {
        return URI.create("https://" + host + ":" + server.getAddress().getPort() + path);
    }

    private static void answer(String path, int status, String body) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
            exchange.getResponseBody().write(body.getBytes(UTF_8));
            exchange.close();
        });
    }

    private static KeyStore keyStore(Path file) throws Exception {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var word = new String(WORD);
        var process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=badges.example.org",
                        "-ext",
                        "san=dns:badges.example.org",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        word)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        var all = KeyStore.getInstance("PKCS12");
        try (var stream = Files.newInputStream(file)) {
            all.load(stream, WORD);
        }
        all.setCertificateEntry("trusted", all.getCertificate("server"));
        return all;
    }
}
