package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.corymb.badges.status.BitstringStatusList;
import org.corymb.badges.status.StatusListCredential;
import org.junit.jupiter.api.Test;

/** How long documents are remembered, and badges at addresses. */
class TimeToLiveTest {
    private static final String LIST = "https://badges.example.org/status/1";

    /** Has the issuer's documents and notes how long it is told to keep them. */
    private static final class Noting implements DocumentLoader {
        private final Map<String, Duration> kept = new HashMap<>();
        private final Map<String, byte[]> documents = new HashMap<>();

        @Override
        public LoadedDocument load(URI url) throws DocumentUnavailable {
            var found = documents.get(url.toString());
            if (found == null) {
                throw new DocumentUnavailable(url, "is not there.");
            }
            return new LoadedDocument(url, "application/json", found);
        }

        @Override
        public void keep(URI url, Duration longest) {
            kept.put(url.toString(), longest);
        }
    }

    @Test
    void theLoaderIsToldTheTimeToLiveOfAList() {
        var loader = loader();
        var badge = Badges.signed(Badges.amaras()
                .status(new StatusEntry(StatusPurpose.REVOCATION, LIST, 7))
                .build());

        var report = verifying(loader.orElse(DocumentLoader.offline())).verify(badge.bytes());

        assertThat(report.verdict()).as(report.json()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(loader.kept).containsExactly(Map.entry(LIST, Duration.ofSeconds(30)));
    }

    @Test
    void remembersADocumentNoLongerThanItSays() throws IOException, DocumentUnavailable {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().set("content-type", "application/json");
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write("{}".getBytes(UTF_8));
            exchange.close();
        });
        server.start();
        try {
            var url = URI.create("http://localhost:" + server.getAddress().getPort() + "/list");
            var loader = HttpDocumentLoader.withLoopback();
            loader.load(url);
            loader.keep(url, Duration.ofDays(1));
            loader.load(url);
            assertThat(asked).as("remembered").hasValue(1);
            loader.keep(url, Duration.ZERO);
            loader.load(url);
            assertThat(asked).as("fetched again").hasValue(2);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void verifiesAllBadgesAtAnAddress() {
        var loader = loader();
        var address = URI.create("https://badges.example.org/all");
        assertThat(verifying(loader).verifyAll(address))
                .extracting(each -> each.report().verdict())
                .containsExactly(Verdict.UNVERIFIABLE);

        loader.documents.put(address.toString(), FuzzSeeds.zip());

        assertThat(verifying(loader).verifyAll(address))
                .extracting(NamedReport::name, each -> each.report().verdict())
                .containsExactly(
                        tuple("badge.json", Verdict.VALID_UNCONFIRMED),
                        tuple("picture.png", Verdict.VALID_UNCONFIRMED));
    }

    private static VerifyCredential verifying(DocumentLoader loader) {
        return VerifyCredential.with(loader).at(InstantSource.fixed(Badges.ISSUED.plusSeconds(60)));
    }

    private static Noting loader() {
        var list = new StatusListCredential(
                LIST,
                Badges.CENTRE.did(),
                List.of(StatusPurpose.REVOCATION),
                Badges.ISSUED,
                Badges.ISSUED.plus(Duration.ofDays(1)),
                Duration.ofSeconds(30),
                BitstringStatusList.empty());
        var loader = new Noting();
        loader.documents.put(
                LIST, list.sign(Badges.issuing(), Badges.KEY, Badges.METHOD).bytes());
        loader.documents.put(
                Badges.CENTRE.documentUrl().toString(),
                DidDocument.of(Badges.CENTRE)
                        .key("key-1", Badges.KEY.verificationKey())
                        .bytes());
        return loader;
    }
}
