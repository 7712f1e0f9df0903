package org.corymb.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void readsAndWritesTheVectorsOfDidKey() {
        Vectors.json("w3c-did-key/ed25519-x25519.json")
                .keySet()
                .forEach(did ->
                        assertThat(DidKey.of(new DidKey(did).key()).did()).isEqualTo(did));
        var curves = Vectors.json("w3c-did-key/nist-curves.json");
        for (var did : curves.keySet()) {
            var method = curves.getJsonObject(did).getJsonObject("verificationMethod");
            var curve = method.containsKey("publicKeyJwk")
                    ? method.getJsonObject("publicKeyJwk").getString("crv")
                    : "";
            if (curve.equals("P-256") || curve.equals("P-384")) {
                var jwk = method.getJsonObject("publicKeyJwk");
                assertThat(VerificationKey.fromJwk(jwk)).isEqualTo(new DidKey(did).key());
                assertThat(new DidKey(did).key().jwk().getString("y")).isEqualTo(jwk.getString("y"));
                assertThat(DidKey.of(VerificationKey.fromJwk(jwk)).did()).isEqualTo(did);
            }
        }
    }

    @Test
    void readsAndWritesTheRsaVectorsOfDidKey() {
        var vectors = Vectors.json("w3c-did-key/rsa.json");
        for (var did : vectors.keySet()) {
            var jwk = vectors.getJsonObject(did).getJsonObject("publicKeyJwk");
            assertThat(new DidKey(did).key()).isEqualTo(VerificationKey.fromJwk(jwk));
            assertThat(DidKey.of(VerificationKey.fromJwk(jwk)).did()).isEqualTo(did);
            assertThat(VerificationKey.fromJwk(jwk).jwk()).isEqualTo(jwk);
        }
    }

    @Test
    void refusesDidKeysThatCannotSignBadges() {
        for (var file : new String[] {"secp256k1", "bls12381"}) {
            Vectors.json("w3c-did-key/" + file + ".json")
                    .keySet()
                    .forEach(did -> assertThatThrownBy(() -> new DidKey(did).key())
                            .as(did)
                            .isInstanceOf(IllegalArgumentException.class));
        }
        Vectors.json("w3c-did-key/x25519.json")
                .getJsonObject("didDocument")
                .keySet()
                .forEach(did -> assertThatThrownBy(() -> new DidKey(did).key())
                        .as(did)
                        .isInstanceOf(IllegalArgumentException.class));
        assertThatThrownBy(() -> new DidKey("did:key:uQm")).isInstanceOf(SpecificationViolation.class);
    }

    @Test
    void keepsAKeyThroughStorage() {
        var key = SigningKey.generate();
        byte[] data = {1, 2, 3};

        var restored = SigningKey.fromBytes(key.bytes());

        assertThat(restored.verificationKey()).isEqualTo(key.verificationKey());
        assertThat(restored.sign(data)).isEqualTo(key.sign(data));
        assertThat(key.toString()).doesNotContain(HexFormat.of().formatHex(key.bytes(), 0, 32));
    }

    @Test
    void refusesHalvesThatDoNotBelongTogether() {
        byte[] bytes = SigningKey.generate().bytes();
        System.arraycopy(SigningKey.generate().bytes(), 32, bytes, 32, 32);

        assertThatThrownBy(() -> SigningKey.fromBytes(bytes)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SigningKey.fromBytes(new byte[32])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VerificationKey.fromJwk(Vectors.json("w3c-did-key/nist-curves.json")
                        .getJsonObject("did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv")
                        .getJsonObject("verificationMethod")
                        .getJsonObject("privateKeyJwk")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void publishesADidWebUnderItsAddress() {
        assertThat(DidWeb.of(URI.create("https://example.org")).did()).isEqualTo("did:web:example.org");
        assertThat(DidWeb.of(URI.create("https://example.org:8443/issuers/centre/"))
                        .did())
                .isEqualTo("did:web:example.org%3A8443:issuers:centre");
        assertThat(new DidWeb("did:web:example.org").documentUrl())
                .hasToString("https://example.org/.well-known/did.json");
        assertThat(new DidWeb("did:web:example.org%3A8443:issuers:centre").documentUrl())
                .hasToString("https://example.org:8443/issuers/centre/did.json");
        assertThatThrownBy(() -> new DidWeb("did:web:example.org/../x")).isInstanceOf(SpecificationViolation.class);
    }

    @Test
    void listsEachKeyForIssuing() {
        var old = SigningKey.generate().verificationKey();
        var document = DidDocument.of(Badges.CENTRE)
                .alsoKnownAs("https://badges.example.org")
                .key("key-1", old)
                .key("key-2", Badges.KEY.verificationKey())
                .json();

        assertThat(document)
                .contains(
                        "\"assertionMethod\":[\"did:web:badges.example.org#key-1\",\"did:web:badges.example.org#key-2\"]")
                .contains(
                        "{\"id\":\"did:web:badges.example.org#key-1\",\"type\":\"Multikey\",\"controller\":\"did:web:badges.example.org\",\"publicKeyMultibase\":\""
                                + old.multikey());
    }
}
