package org.corymb.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmedDomainsTest {
    private final IssuerTrust trust =
            new ConfirmedDomains(Map.of("Example.ORG", "Umbel Centre", "bücher.example", "a library"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/issuers/umbel",
                "https://EXAMPLE.org:443/issuers/umbel#me",
                "did:web:example.org",
                "did:web:example.org:issuers:umbel",
                "did:web:example.org%3A443:issuers:umbel"
            })
    void vouchesForIssuersUnderADomain(String issuer) {
        assertThat(trust.voucherFor(issuer)).contains("Umbel Centre (example.org)");
    }

    @Test
    void knowsDomainsInOtherLetters() {
        assertThat(trust.voucherFor("did:web:xn--bcher-kva.example")).contains("a library (xn--bcher-kva.example)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://badges.example.org",
                "https://example.org.evil.example/",
                "https://evil.example/example.org",
                "https://example.org@evil.example/",
                "https://evil@example.org/",
                "https://example.org:8443/",
                "http://example.org/",
                "https:example.org",
                "did:web:example.org%3A8443",
                "did:web:evil.example:example.org",
                "did:web:example.org%2fevil",
                "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",
                "urn:example.org",
                "example.org",
                "https://[::1]/",
                " https://example.org",
                ""
            })
    void vouchesForNobodyElse(String issuer) {
        assertThat(trust.voucherFor(issuer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "https://example.org",
                "example.org/umbel",
                "127.0.0.1",
                "a b.org",
                "-a.org",
                ".org"
            })
    void refusesWhatIsNoDomain(String domain) {
        assertThatThrownBy(() -> new ConfirmedDomains(Map.of(domain, "somebody")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("This is not a domain such as example.org: ");
    }
}
