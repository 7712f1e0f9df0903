package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.corymb.badges.status.BitstringStatusList;
import org.corymb.badges.status.StatusListCredential;
import org.junit.jupiter.api.Test;

class VerifyCredentialTest {
    private static final String LIST = "https://badges.example.org/status/1";
    private static final String SUSPENSIONS = "https://badges.example.org/status/2";

    @Test
    void isValidWhenSomebodyVouchesForTheIssuer() {
        var report = Badges.verifying(Map.of())
                .trusting(_ -> Optional.of("the registry"))
                .verify(Badges.signed(Badges.amaras().build()).bytes());

        assertThat(report.verdict()).as(report.json()).isEqualTo(Verdict.VALID);
        assertThat(report.credential().issuerName()).isEqualTo("Centre for Communities");
    }

    @Test
    void isUnconfirmedWhenNobodyVouches() {
        var report = Badges.verifying(Map.of())
                .verify(Badges.signed(Badges.amaras().build()).bytes());

        assertThat(report.verdict()).as(report.json()).isEqualTo(Verdict.VALID_UNCONFIRMED);
    }

    @Test
    void isAlteredWhenAWordIsChanged() {
        var altered =
                Badges.signed(Badges.amaras().build()).json().replace("Community Engagement", "Nuclear Engagement");

        assertThat(Badges.verifying(Map.of()).verify(altered.getBytes(UTF_8)).verdict())
                .isEqualTo(Verdict.ALTERED);
    }

    @Test
    void isUnverifiableOfflineAndSaysWhatItNeeds() {
        var report = VerifyCredential.with(DocumentLoader.offline())
                .verify(Badges.signed(Badges.amaras().build()).bytes());

        assertThat(report.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(report.json()).contains("https://badges.example.org/.well-known/did.json needs the network");
    }

    @Test
    void isExpiredOrNotYetValidByTheCallersClock() {
        var signed = Badges.signed(Badges.amaras()
                .validUntil(Badges.ISSUED.plus(Duration.ofDays(1)))
                .build());

        assertThat(at(Duration.ofDays(2), signed)).isEqualTo(Verdict.EXPIRED);
        assertThat(at(Duration.ofDays(-2), signed)).isEqualTo(Verdict.NOT_YET_VALID);
        assertThat(at(Duration.ofHours(2), signed)).isEqualTo(Verdict.VALID_UNCONFIRMED);
    }

    @Test
    void followsTheStatusList() {
        var signed = Badges.signed(Badges.amaras()
                .status(new StatusEntry(StatusPurpose.REVOCATION, LIST, 94_567))
                .build());
        var suspendable = Badges.signed(Badges.amaras()
                .status(new StatusEntry(StatusPurpose.SUSPENSION, LIST, 94_567))
                .build());

        assertThat(withList(list(StatusPurpose.REVOCATION, 94_567), signed)).isEqualTo(Verdict.REVOKED);
        assertThat(withList(list(StatusPurpose.REVOCATION, 94_566), signed)).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(withList(list(StatusPurpose.SUSPENSION, 94_567), suspendable))
                .isEqualTo(Verdict.SUSPENDED);
        assertThat(withList(list(StatusPurpose.SUSPENSION, 94_567), signed)).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(Badges.verifying(Map.of()).verify(signed.bytes()).verdict()).isEqualTo(Verdict.UNVERIFIABLE);
    }

    /** Open Badges 3.0 allows one entry; other issuers write several, and then each of them counts. */
    @Test
    void looksAtEveryStatusEntry() {
        var badge = withTwoEntries();

        assertThat(withLists(badge, 1, 1)).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(withLists(badge, 1, 94_567)).isEqualTo(Verdict.SUSPENDED);
        assertThat(withLists(badge, 94_567, 1)).isEqualTo(Verdict.REVOKED);
        assertThat(withLists(badge, 94_567, 94_567)).isEqualTo(Verdict.REVOKED);
        assertThat(withList(list(StatusPurpose.REVOCATION, 1), badge)).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(withList(list(StatusPurpose.REVOCATION, 94_567), badge)).isEqualTo(Verdict.REVOKED);
    }

    private static SignedCredential withTwoEntries() {
        var one = read(Badges.signed(Badges.amaras()
                .status(new StatusEntry(StatusPurpose.REVOCATION, LIST, 94_567))
                .build()));
        var revocation = one.getJsonObject("credentialStatus");
        var suspension = Json.createObjectBuilder(revocation)
                .add("id", SUSPENSIONS + "#94567")
                .add("statusPurpose", "suspension")
                .add("statusListCredential", SUSPENSIONS);
        var unsigned = Json.createObjectBuilder(one)
                .remove("proof")
                .add(
                        "credentialStatus",
                        Json.createArrayBuilder().add(revocation).add(suspension))
                .build();
        return Badges.issuing().sign(unsigned, Badges.KEY, Badges.METHOD);
    }

    private static JsonObject read(SignedCredential signed) {
        try (var reader = Json.createReader(new StringReader(signed.json()))) {
            return reader.readObject();
        }
    }

    private static Verdict withLists(SignedCredential badge, int revoked, int suspended) {
        var lists = Map.of(
                LIST, list(StatusPurpose.REVOCATION, revoked).bytes(),
                SUSPENSIONS,
                        list(SUSPENSIONS, StatusPurpose.SUSPENSION, suspended).bytes());
        return Badges.verifying(lists).verify(badge.bytes()).verdict();
    }

    private static Verdict withList(SignedCredential list, SignedCredential badge) {
        return Badges.verifying(Map.of(LIST, list.bytes()))
                .verify(badge.bytes())
                .verdict();
    }

    private static SignedCredential list(StatusPurpose purpose, int index) {
        return list(LIST, purpose, index);
    }

    private static SignedCredential list(String address, StatusPurpose purpose, int index) {
        var bits = BitstringStatusList.empty();
        bits.set(index, true);
        var list = new StatusListCredential(
                address, Badges.CENTRE.did(), purpose, Badges.ISSUED, Badges.ISSUED.plus(Duration.ofDays(1)), bits);
        return list.sign(Badges.issuing(), Badges.KEY, Badges.METHOD);
    }

    private static Verdict at(Duration later, SignedCredential signed) {
        return Badges.verifying(Map.of())
                .at(InstantSource.fixed(Badges.ISSUED.plus(later)))
                .verify(signed.bytes())
                .verdict();
    }
}
