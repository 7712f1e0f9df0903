package org.corymb.badges.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.corymb.badges.Badges;
import org.corymb.badges.DidDocument;
import org.corymb.badges.DidKey;
import org.corymb.badges.SignedCredential;
import org.corymb.badges.SigningKey;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationReport;
import org.junit.jupiter.api.Test;

class RefreshTest {
    private static final String SERVICE = "https://badges.example.org/credentials/1/newest";
    private final Map<String, byte[]> web = new HashMap<>();

    @Test
    void aNewerVersionTakesThePlaceOfTheOriginal() {
        web.put(SERVICE, refreshable(json -> json.add("name", "The newer name")).bytes());
        var report = verify(refreshable(json -> json));
        assertThat(report.verdict()).as(report.json()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(report.credential().name()).isEqualTo("The newer name");
    }

    @Test
    void aNewerVersionThatExpiredIsWhatCounts() {
        web.put(
                SERVICE,
                refreshable(json -> json.add("validUntil", "2026-11-20T10:00:01Z"))
                        .bytes());
        var report = Badges.verifying(web)
                .tolerating(java.time.Duration.ZERO)
                .verify(refreshable(json -> json).bytes());
        assertThat(report.verdict()).as(report.json()).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void theOriginalCountsWhenTheServiceDoesNotAnswer() {
        var report = verify(refreshable(json -> json));
        assertThat(report.verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(report.json()).contains("A newer version could not be had").contains(SERVICE);
    }

    @Test
    void anotherCredentialOrOneOfAnotherIssuerIsNoNewerVersion() {
        web.put(SERVICE, refreshable(json -> json.add("id", "urn:uuid:other")).bytes());
        assertOriginal("another credential");
        web.put(
                SERVICE,
                refreshable(json -> json.add("validFrom", "2026-11-19T10:00:00Z"))
                        .bytes());
        assertOriginal("is older");
        web.put(SERVICE, "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertOriginal("another credential");
    }

    @Test
    void aNewerVersionThatIsAlteredOrForgedLeavesTheOriginal() {
        var newer = refreshable(json -> json.add("name", "The newer name"));
        web.put(
                SERVICE,
                newer.json()
                        .replace("The newer name", "The forged name")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertOriginal("does not hold by itself (ALTERED)");
        var attacker = SigningKey.generate();
        var unsigned =
                Json.createObjectBuilder(read(newer.json())).remove("proof").build();
        web.put(
                SERVICE,
                Badges.issuing()
                        .sign(
                                unsigned,
                                attacker,
                                DidKey.of(attacker.verificationKey()).verificationMethod())
                        .bytes());
        assertOriginal("does not hold by itself (FORGED)");
    }

    /** By itself it holds, so only the comparison with the original keeps it out. */
    @Test
    void aCredentialOfAnotherIssuerUnderTheSameIdIsNoNewerVersion() {
        var other = SigningKey.generate();
        var did = DidKey.of(other.verificationKey());
        var unsigned = Json.createObjectBuilder(read(refreshable(json -> json).json()))
                .remove("proof")
                .add("issuer", did.did())
                .add("name", "The other one's")
                .build();
        web.put(
                SERVICE,
                Badges.issuing().sign(unsigned, other, did.verificationMethod()).bytes());
        assertOriginal("of another issuer");
    }

    @Test
    void theServiceIsAskedOnlyOnce() {
        web.put(
                SERVICE,
                refreshable(json -> json.add("name", "1").add("refreshService", service(SERVICE + "2")))
                        .bytes());
        web.put(SERVICE + "2", refreshable(json -> json.add("name", "2")).bytes());
        assertThat(verify(refreshable(json -> json)).credential().name()).isEqualTo("1");
    }

    @Test
    void nothingIsAskedForABadgeThatIsNotAuthentic() {
        web.put(SERVICE, refreshable(json -> json.add("name", "The newer name")).bytes());
        web.put(
                Badges.CENTRE.documentUrl().toString(),
                DidDocument.of(Badges.CENTRE)
                        .key("key-2", SigningKey.generate().verificationKey())
                        .bytes());
        var report = verify(refreshable(json -> json));
        assertThat(report.verdict()).isEqualTo(Verdict.FORGED);
        assertThat(report.json()).doesNotContain("newer");
    }

    private void assertOriginal(String why) {
        var report = verify(refreshable(json -> json));
        assertThat(report.verdict()).as(report.json()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(report.credential().name()).isEqualTo("Community Engagement Fundamentals");
        assertThat(report.json()).contains(why);
    }

    private VerificationReport verify(SignedCredential badge) {
        return Badges.verifying(web).verify(badge.bytes());
    }

    private static JsonObject service(String address) {
        return Json.createObjectBuilder()
                .add("id", address)
                .add("type", "1EdTechCredentialRefresh")
                .build();
    }

    private static SignedCredential refreshable(UnaryOperator<JsonObjectBuilder> change) {
        var json = Json.createObjectBuilder(
                        read(Badges.signed(Badges.amaras().build()).json()))
                .remove("proof")
                .add("refreshService", service(SERVICE));
        return Badges.issuing().sign(change.apply(json).build(), Badges.KEY, Badges.METHOD);
    }

    private static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
