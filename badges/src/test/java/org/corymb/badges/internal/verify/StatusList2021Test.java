package org.corymb.badges.internal.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.corymb.badges.Badges;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationReport;
import org.corymb.badges.corpus.SignedAnyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in the form of the draft before Bitstring Status List, as older issuers still publish them. */
class StatusList2021Test {
    private static final String LIST = "https://badges.example.org/status/3";
    private static final String CONTEXT = "https://w3id.org/vc/status-list/2021/v1";

    @ParameterizedTest
    @CsvSource({
        "revocation, 94567, REVOKED",
        "suspension, 94567, SUSPENDED",
        "revocation, 94568, VALID_UNCONFIRMED",
        "revocation, 0, VALID_UNCONFIRMED",
    })
    void saysWhatHolds(String purpose, String index, Verdict verdict) throws IOException {
        var report = verify(entry(purpose, index), list(purpose, encoded(100_000, 94_567)));

        assertThat(report.verdict()).as(report.json()).isEqualTo(verdict);
    }

    @Test
    void isReadInBothAlphabets() throws IOException {
        var url = encoded(131_072, 7);
        var plain = Base64.getEncoder().encodeToString(Base64.getUrlDecoder().decode(url));

        for (var encoded : new String[] {url, plain}) {
            assertThat(verify(entry("revocation", "7"), list("revocation", encoded))
                            .verdict())
                    .isEqualTo(Verdict.REVOKED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "revocation, 100000, has no entry 100000",
        "suspension, 5, is not about suspension",
        "message, 5, is not about message",
    })
    void saysNothingOfWhatItDoesNotHold(String purpose, String index, String why) throws IOException {
        var report = verify(entry(purpose, index), list("revocation", encoded(100_000, 1)));

        assertThat(report.json()).contains(why);
        assertThat(report.verdict()).isNotEqualTo(Verdict.REVOKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "u", "uH4sIAAAA", "not base64!", "AAAA"})
    void isUnverifiableWhenItCannotBeUnpacked(String encoded) {
        assertThat(verify(entry("revocation", "7"), list("revocation", encoded)).verdict())
                .isEqualTo(Verdict.UNVERIFIABLE);
    }

    @Test
    void isUnverifiableWhenAChangedOrUnsignedOrForeignListIsGiven() throws IOException {
        var list = list("revocation", encoded(131_072, 7));
        var unsigned =
                Json.createObjectBuilder(json(list)).remove("proof").build().toString();
        var other = list("revocation", encoded(131_072, 8));
        var swapped = Json.createObjectBuilder(json(list))
                .add("credentialSubject", json(other).get("credentialSubject"))
                .build()
                .toString();
        var foreign = Badges.signed(Badges.amaras().build()).json();

        for (var bad : new String[] {unsigned, swapped, foreign}) {
            assertThat(verify(entry("revocation", "7"), bad).verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        }
    }

    @Test
    void isNotTakenForABitstringList() throws IOException {
        var entry = entry("revocation", "7").replace("StatusList2021Entry", "BitstringStatusListEntry");

        assertThat(verify(entry, list("revocation", encoded(131_072, 7))).json())
                .contains("is not a status list");
    }

    private static String entry(String purpose, String index) {
        return "{\"type\":\"StatusList2021Entry\",\"id\":\"" + LIST + "#" + index + "\",\"statusPurpose\":\"" + purpose
                + "\",\"statusListIndex\":\"" + index + "\",\"statusListCredential\":\"" + LIST + "\"}";
    }

    private static String list(String purpose, String encoded) {
        var unsigned = "{\"@context\":[\"https://www.w3.org/2018/credentials/v1\",\"" + CONTEXT
                + "\",\"https://w3id.org/security/data-integrity/v2\"],\"id\":\"" + LIST
                + "\",\"type\":[\"VerifiableCredential\",\"StatusList2021Credential\"],\"issuer\":\""
                + Badges.CENTRE.did()
                + "\",\"issuanceDate\":\"" + Badges.ISSUED + "\",\"credentialSubject\":{\"id\":\"" + LIST
                + "#list\",\"type\":\"StatusList2021\",\"statusPurpose\":\"" + purpose + "\",\"encodedList\":\""
                + encoded
                + "\"}}";
        return SignedAnyway.by(json(unsigned), Badges.METHOD).toString();
    }

    private static String encoded(int entries, int set) throws IOException {
        byte[] bits = new byte[entries / 8];
        bits[set / 8] = (byte) (0x80 >> set % 8);
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bits);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    private static VerificationReport verify(String entry, String list) {
        var badge = json(Badges.signed(Badges.amaras().build()).json());
        var contexts = Json.createArrayBuilder(badge.getJsonArray("@context")).add(CONTEXT);
        var unsigned = Json.createObjectBuilder(badge)
                .remove("proof")
                .add("@context", contexts)
                .add("credentialStatus", json(entry))
                .build();
        return Badges.verifying(Map.of(LIST, list.getBytes(UTF_8)))
                .verify(signed(unsigned).getBytes(UTF_8));
    }

    private static String signed(JsonObject unsigned) {
        return Badges.issuing().sign(unsigned, Badges.KEY, Badges.METHOD).json();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
