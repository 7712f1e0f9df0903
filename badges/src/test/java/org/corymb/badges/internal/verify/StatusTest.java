package org.corymb.badges.internal.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.Map;
import org.corymb.badges.Badges;
import org.corymb.badges.IssueToken;
import org.corymb.badges.SignedCredential;
import org.corymb.badges.StatusPurpose;
import org.corymb.badges.TokenKeyReference;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationReport;
import org.corymb.badges.status.BitstringStatusList;
import org.corymb.badges.status.StatusListCredential;
import org.junit.jupiter.api.Test;

class StatusTest {
    private static final String LIST = "https://badges.example.org/status/messages";

    @Test
    void showsTheMessageOfAListAndLeavesTheVerdictAsItIs() {
        var bits = BitstringStatusList.empty(131_072, 2);
        bits.set(7, 2);
        var report = verify(
                entry(
                        ",\"statusSize\":2,\"statusMessage\":["
                                + "{\"status\":\"0x0\",\"message\":\"pending\"},{\"status\":\"0x1\",\"message\":\"accepted\"},"
                                + "{\"status\":\"0x2\",\"message\":\"under review\"},{\"status\":\"0x3\",\"message\":\"declined\"}]"),
                list(bits));
        assertThat(report.json()).contains("has the message: \\\"under review\\\"");
        assertThat(report.verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
    }

    @Test
    void refusesMessagesWithoutWordsForEachValue() {
        var few = entry(",\"statusSize\":2,\"statusMessage\":[{\"status\":\"0x0\",\"message\":\"pending\"}]");
        assertThat(verify(few, list(BitstringStatusList.empty(131_072, 2))).verdict())
                .isEqualTo(Verdict.MALFORMED);
        assertThat(verify(entry(",\"statusSize\":0"), list(BitstringStatusList.empty()))
                        .verdict())
                .isEqualTo(Verdict.MALFORMED);
    }

    @Test
    void aListOfMessagesThatCannotBeHadDoesNotChangeTheVerdict() {
        var report = verify(entry(""), null);
        assertThat(report.verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(report.json()).contains("could not be had").contains("Needed and not to be had");
    }

    @Test
    void aListWithFewerThanTheLeastEntriesSaysNothing() {
        var four = "\"statusSize\":4,\"statusMessage\":[" + "{\"status\":\"0x0\",\"message\":\"m\"},".repeat(15)
                + "{\"status\":\"0xf\",\"message\":\"m\"}]";
        assertThat(verify(entry("," + four), list(BitstringStatusList.empty())).json())
                .contains("fewer than 131072");
    }

    @Test
    void tellsThatANewerVersionIsToBeHad() {
        var bits = BitstringStatusList.empty();
        bits.set(7, true);
        var refresh = entry("").replace("\"message\"", "\"refresh\"");
        var report = verify(refresh, list(StatusPurpose.REFRESH, bits));
        assertThat(report.json()).contains("a newer version of the credential is to be had");
        assertThat(report.verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
    }

    @Test
    void readsAListInTheFormOfASignedToken() {
        var bits = BitstringStatusList.empty();
        bits.set(7, true);
        var signed = list(StatusPurpose.REVOCATION, bits);
        var unsigned =
                Json.createObjectBuilder(json(signed.json())).remove("proof").build();
        var token = new IssueToken().sign(unsigned, Badges.KEY, TokenKeyReference.byId(Badges.METHOD));
        var badge = badge(entry("").replace("\"message\"", "\"revocation\""));
        var report = Badges.verifying(Map.of(LIST, token.bytes())).verify(badge);
        assertThat(report.verdict()).as(report.json()).isEqualTo(Verdict.REVOKED);
        byte[] tampered = token.compact().replaceFirst("\\.(.{40})", ".$1e").getBytes(UTF_8);
        assertThat(Badges.verifying(Map.of(LIST, tampered)).verify(badge).verdict())
                .isEqualTo(Verdict.UNVERIFIABLE);
    }

    private static String entry(String more) {
        return "{\"type\":\"BitstringStatusListEntry\",\"statusPurpose\":\"message\",\"statusListIndex\":\"7\","
                + "\"statusListCredential\":\"" + LIST + "\"" + more + "}";
    }

    private static SignedCredential list(BitstringStatusList bits) {
        return list(StatusPurpose.MESSAGE, bits);
    }

    private static SignedCredential list(StatusPurpose purpose, BitstringStatusList bits) {
        return new StatusListCredential(
                        LIST, Badges.CENTRE.did(), purpose, Badges.ISSUED, Badges.ISSUED.plus(Duration.ofDays(1)), bits)
                .sign(Badges.issuing(), Badges.KEY, Badges.METHOD);
    }

    private static VerificationReport verify(String entry, SignedCredential list) {
        return Badges.verifying(list == null ? Map.of() : Map.of(LIST, list.bytes()))
                .verify(badge(entry));
    }

    private static byte[] badge(String entry) {
        var unsigned = Json.createObjectBuilder(
                        json(Badges.signed(Badges.amaras().build()).json()))
                .remove("proof")
                .add("credentialStatus", json(entry))
                .build();
        return Badges.issuing().sign(unsigned, Badges.KEY, Badges.METHOD).bytes();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
