package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before anything is signed, and what a report and a registry say. */
class IssuingRulesTest {
    private static final TokenKeyReference KEY = TokenKeyReference.byId(Badges.METHOD);

    private final JsonObject signed =
            json(Badges.signed(Badges.amaras().build()).json());
    private final JsonObject unsigned =
            Json.createObjectBuilder(signed).remove("proof").build();

    @Test
    void signsNothingThatHasAProofOrWithoutAKey() {
        assertThatThrownBy(() -> Badges.issuing().sign(signed, Badges.KEY, Badges.METHOD))
                .isInstanceOf(SpecificationViolation.class)
                .hasMessage("Credential.proof must not be there yet");
        assertThatThrownBy(() -> Badges.issuing().sign(unsigned, List.of()))
                .isInstanceOf(SpecificationViolation.class)
                .hasMessage("Credential.proof needs at least one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "sub", "jti", "nbf", "exp", "vc"})
    void signsNoTokenWhoseClaimsAreThereAlready(String claim) {
        var claimed = Json.createObjectBuilder(unsigned).add(claim, "x").build();

        assertThatThrownBy(() -> new IssueToken().sign(claimed, Badges.KEY, KEY))
                .isInstanceOf(SpecificationViolation.class)
                .hasMessageContaining("Credential." + claim);
    }

    @Test
    void signsTokensOfTimesSince1970() {
        var first = Json.createObjectBuilder(unsigned)
                .add("validFrom", "1970-01-01T00:00:00Z")
                .build();
        var before = Json.createObjectBuilder(unsigned)
                .add("validFrom", "1969-12-31T23:59:59Z")
                .build();

        assertThat(new IssueToken().sign(first, Badges.KEY, KEY).compact()).isNotEmpty();
        assertThatThrownBy(() -> new IssueToken().sign(before, Badges.KEY, KEY))
                .isInstanceOf(SpecificationViolation.class);
    }

    @Test
    void reportsWhatABadgeSaysOnlyWhenThereIsOne() {
        var report =
                Badges.verifying().verify(Badges.signed(Badges.amaras().build()).bytes());
        var summary = report.toJson().getJsonObject("credential");

        assertThat(summary.getString("id")).isEqualTo("https://badges.example.org/credentials/1");
        assertThat(summary.getString("issuerId")).isEqualTo(Badges.CENTRE.did());
        assertThat(summary.getString("achievement")).isEqualTo("Community Engagement Fundamentals");
        assertThat(Badges.verifying().verify(new byte[0]).toJson()).doesNotContainKey("credential");
    }

    @Test
    void namesTheLineOfARegistryThatIsWrong() {
        var registry = IssuerRegistry.read(
                "centres", "# words\n\ndid:web:a.example  A  centre\ndid:web:b.example".getBytes(UTF_8));

        assertThat(registry.voucherFor("did:web:a.example")).contains("centres (A  centre)");
        assertThat(registry.voucherFor("did:web:b.example")).contains("centres");
        assertThat(registry.voucherFor("did:web:c.example")).isEmpty();
        assertThatThrownBy(() -> IssuerRegistry.read("centres", "did:web:a.example\n\nnobody".getBytes(UTF_8)))
                .hasMessage("Line 3 does not start with the identifier of an issuer: \"nobody\".");
        byte[] longest = "#".repeat(8 << 20).getBytes(UTF_8);
        assertThat(IssuerRegistry.read("centres", longest).issuers()).isEmpty();
        assertThatThrownBy(() -> IssuerRegistry.read("centres", Arrays.copyOf(longest, longest.length + 1)))
                .hasMessage("The registry is longer than 8 MB.");
    }

    private static JsonObject json(String text) {
        return JsonText.parse(text.getBytes(UTF_8), JsonBounds.BADGE);
    }
}
