package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of issuers as they are published, and as they are found again. */
class PublishingTest {
    private static final VerificationKey EDWARDS = Badges.KEY.verificationKey();
    private static final VerificationKey RSA = VerificationKey.of(RsaKeys.ONE.getPublic());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aKeyDocumentTellsTheHistoryOfEachKey() {
        var when = Instant.parse("2026-11-20T10:00:00Z");
        var document = DidDocument.of(Badges.CENTRE)
                .alsoKnownAs("https://badges.example.org/")
                .key("a", EDWARDS)
                .retired("b", EDWARDS)
                .compromised("c", EDWARDS, when)
                .revoked("d", EDWARDS, when);
        var method = "{\"id\":\"DID#%s\",\"type\":\"Multikey\",\"controller\":\"DID\",%s\"publicKeyMultibase\":\""
                + EDWARDS.multikey() + "\"}";

        assertThat(document.json().replace(Badges.CENTRE.did(), "DID"))
                .isEqualTo("{\"@context\":[\"https://www.w3.org/ns/did/v1\",\"https://w3id.org/security/multikey/v1\"],"
                        + "\"id\":\"DID\",\"alsoKnownAs\":[\"https://badges.example.org/\"],\"verificationMethod\":["
                        + method.replaceFirst("%s", "a").replace("%s", "") + ','
                        + method.replaceFirst("%s", "b").replace("%s", "") + ','
                        + method.replaceFirst("%s", "c").replace("%s", "\"expires\":\"" + when + "\",") + ','
                        + method.replaceFirst("%s", "d").replace("%s", "\"revoked\":\"" + when + "\",")
                        + "],\"assertionMethod\":[\"DID#a\",\"DID#b\",\"DID#c\"]}");
        assertThat(document.bytes()).isEqualTo(document.json().getBytes(UTF_8));
        assertThatThrownBy(() -> document.key("a", RSA)).hasMessage("DidDocument.key has the name a twice");
        assertThatThrownBy(() -> document.alsoKnownAs("x"))
                .hasMessageStartingWith("DidDocument.alsoKnownAs must be an absolute URI");
    }

    @Test
    void anRsaKeyIsPublishedAsAJsonWebKey() {
        assertThat(DidDocument.of(Badges.CENTRE).key("a", RSA).json())
                .contains("\"https://w3id.org/security/jwk/v1\"]", "\"type\":\"JsonWebKey\"", "\"publicKeyJwk\":{")
                .doesNotContain("publicKeyMultibase");
        var own = DidKey.of(EDWARDS);
        assertThat(DidDocument.of(own).json())
                .contains("\"assertionMethod\":[\"" + own.verificationMethod() + "\"]")
                .contains("\"id\":\"" + own.did() + "\"");
        assertThat(own.verificationMethod()).isEqualTo(own.did() + "#" + EDWARDS.multikey());
        assertThatThrownBy(() -> new DidKey("did:key:z6#x")).hasMessage("did:key must start with did:key:z");
        assertThatThrownBy(() -> new DidKey("did:key:z6 x")).hasMessage("did:key must start with did:key:z");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, did:web:example.org, https://example.org/.well-known/did.json",
        "https://example.org/, did:web:example.org, https://example.org/.well-known/did.json",
        "https://example.org:8443/a/b/, did:web:example.org%3A8443:a:b, https://example.org:8443/a/b/did.json",
        "https://example.org/a%20b, did:web:example.org:a%20b, https://example.org/a%20b/did.json"
    })
    void anIdentifierLeadsToItsDocument(URI address, String did, URI document) {
        assertThat(DidWeb.of(address).did()).isEqualTo(did);
        assertThat(new DidWeb(did).documentUrl()).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did:key:x",
                "did:web:",
                "did:web:a/b",
                "did:web:a%3Ax",
                "did:web:a%3A123456",
                "did:web:a:",
                "did:web:a::b",
                "did:web:a:b/c",
                "did:web:a:%zz",
                "did:web:a:b#c"
            })
    void refusesOtherIdentifiers(String did) {
        assertThatThrownBy(() -> new DidWeb(did))
                .isInstanceOf(SpecificationViolation.class)
                .hasMessage("did:web must be did:web:host and path parts, not \"" + did + '"');
    }

    @Test
    void refusesIdentifiersWithoutBoundOrHost() {
        var longest = "did:web:" + "a".repeat(2040);
        assertThat(new DidWeb(longest).did()).isEqualTo(longest);
        assertThatThrownBy(() -> new DidWeb(longest + 'a')).isInstanceOf(SpecificationViolation.class);
        assertThatThrownBy(() -> DidWeb.of(URI.create("urn:x"))).hasMessage("did:web needs an address with a host");
        assertThat(Badges.CENTRE.verificationMethod("k")).isEqualTo("did:web:badges.example.org#k");
    }

    @Test
    void aKeySetNamesEachKeyOnce() {
        var set = JsonWebKeySet.of("urn:p").key("a", EDWARDS);
        var x = EDWARDS.jwk().getString("x");
        var jwk = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + x
                + "\",\"kid\":\"a\",\"use\":\"sig\",\"alg\":\"EdDSA\",\"iss\":\"urn:p\"}";

        assertThat(set.json()).isEqualTo("{\"keys\":[" + jwk + "]}");
        assertThat(set.bytes()).isEqualTo(set.json().getBytes(UTF_8));
        assertThat(JsonWebKeySet.single("a", EDWARDS)).isEqualTo(jwk.replace(",\"iss\":\"urn:p\"", ""));
        assertThatThrownBy(() -> set.key("a", RSA)).hasMessage("JsonWebKeySet.kid has a twice");
        assertThatThrownBy(() -> set.key(" ", RSA)).hasMessage("JsonWebKeySet.kid must not be empty");
        assertThatThrownBy(() -> JsonWebKeySet.of("x")).hasMessageStartingWith("JsonWebKeySet.iss must be an absolute");
        assertThatThrownBy(() -> set.and(JsonWebKeySet.empty().key("a", RSA)))
                .hasMessage("JsonWebKeySet.kid must be another in each set");
        var both = set.and(JsonWebKeySet.empty().key("b", EDWARDS));
        assertThat(both.json()).startsWith("{\"keys\":[" + jwk + ",{").contains("\"kid\":\"b\"");
        assertThatThrownBy(() -> both.key("b", RSA)).hasMessage("JsonWebKeySet.kid has b twice");
    }

    @Test
    void aRegistryHasALineForEachIssuer() {
        var registry = IssuerRegistry.read("Registry", "# issuers\n\n urn:a  Centre of A \nurn:b\n".getBytes(UTF_8));

        assertThat(registry.issuers()).isEqualTo(Map.of("urn:a", "Centre of A", "urn:b", ""));
        assertThat(registry.voucherFor("urn:a")).contains("Registry (Centre of A)");
        assertThat(registry.voucherFor("urn:b")).contains("Registry");
        assertThat(registry.voucherFor("urn:c")).isEmpty();
        assertThatThrownBy(() -> IssuerRegistry.read("Registry", "\nurn:a\nno issuer\n".getBytes(UTF_8)))
                .hasMessage("Line 3 does not start with the identifier of an issuer: \"no\".");
        assertThat(IssuerRegistry.read("Registry", " ".repeat(8 << 20).getBytes(UTF_8))
                        .issuers())
                .isEmpty();
        assertThatThrownBy(() -> IssuerRegistry.read("Registry", new byte[(8 << 20) + 1]))
                .hasMessage("The registry is longer than 8 MB.");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, a",
        "https://example.org/a/, a",
        "https://example.org/b, b.json",
        "https://example.org/c, c/index.json",
        "https://example.org, index.json",
        "https://example.org/, index.json",
        "https://example.org:8443/a, a",
        "https://example.org/d%20e, d e"
    })
    void aFolderAnswersForAHost(URI url, String file) throws Exception {
        var path = folder.resolve("example.org").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "{}");

        var document = new DirectoryLoader(folder).load(url);

        assertThat(document.bytes()).isEqualTo("{}".getBytes(UTF_8));
        assertThat(document.url()).isEqualTo(url);
    }

    @Test
    void aFolderAnswersForNothingOutside() throws Exception {
        var loader = new DirectoryLoader(folder);
        Files.createDirectories(folder.resolve("example.org"));
        Files.createDirectories(folder.resolve("example.org:8443"));
        Files.writeString(folder.resolve("secret"), "secret");
        Files.writeString(folder.resolve("example.org:8443/a"), "on the port");
        Files.writeString(folder.resolve("example.org/a"), "on the host");
        Files.createSymbolicLink(folder.resolve("example.org/link"), folder.resolve("secret"));
        Files.write(folder.resolve("example.org/large"), new byte[(8 << 20) + 1]);
        Files.write(folder.resolve("example.org/longest"), new byte[8 << 20]);

        assertThat(loader.load(URI.create("https://example.org:8443/a")).bytes())
                .isEqualTo("on the port".getBytes(UTF_8));
        assertThat(loader.load(URI.create("https://example.org/longest")).bytes())
                .hasSize(8 << 20);
        for (var url : new String[] {
            "https://example.org/../secret",
            "https://example.org/%2e%2e/secret",
            "https://example.org/link",
            "https://example.org/large",
            "https://example.org/none",
            "https://other.example.org/a"
        }) {
            assertThatThrownBy(() -> loader.load(URI.create(url)))
                    .as(url)
                    .isInstanceOf(DocumentUnavailable.class)
                    .hasMessage(url + " is not in " + folder + ".");
        }
        for (var url : new String[] {"https://user@example.org/a", "urn:a"}) {
            assertThatThrownBy(() -> loader.load(URI.create(url))).hasMessage(url + " has no plain host.");
        }
        assertThatThrownBy(() -> loader.load(URI.create("https://example.org/%00")))
                .hasMessageContaining("cannot be read from");
    }

    @Test
    void remembersWhatItFetchedAndNotMoreThanItShould() throws Exception {
        var asked = new AtomicInteger();
        var server = server(asked);
        try {
            var base = "http://localhost:" + server.getAddress().getPort();
            var loader = HttpDocumentLoader.withLoopback();
            var first = URI.create(base + "/first");
            assertThat(loader.load(first).bytes()).isEqualTo("{}".getBytes(UTF_8));
            loader.load(first);
            assertThat(asked).hasValue(1);
            loader.keep(URI.create(base + "/unknown"), Duration.ZERO);
            loader.keep(first, Duration.ofNanos(1));
            loader.load(first);
            assertThat(asked).hasValue(2);
            for (int i = 0; i < 255; i++) {
                loader.load(URI.create(base + "/" + i));
            }
            loader.load(first);
            assertThat(asked).hasValue(257);
            loader.load(URI.create(base + "/more"));
            loader.load(first);
            assertThat(asked).hasValue(259);
            assertThatThrownBy(() -> loader.load(URI.create(base + "/gone")))
                    .isInstanceOfSatisfying(
                            DocumentUnavailable.class,
                            e -> assertThat(e.isGone()).isTrue());
            assertThatThrownBy(() -> loader.load(URI.create(base + "/missing")))
                    .hasMessage(base + "/missing answers with status 404.");
        } finally {
            server.stop(0);
        }
        assertThatThrownBy(() -> HttpDocumentLoader.publicOnly().load(URI.create("http://example.org/")))
                .hasMessage("http://example.org/ is not fetched: only https is.");
    }

    private static HttpServer server(AtomicInteger asked) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            var path = exchange.getRequestURI().getPath();
            exchange.getResponseHeaders().set("content-type", "application/json");
            exchange.sendResponseHeaders(path.equals("/gone") ? 410 : path.equals("/missing") ? 404 : 200, 2);
            exchange.getResponseBody().write("{}".getBytes(UTF_8));
            exchange.close();
        });
        server.start();
        return server;
    }
}
