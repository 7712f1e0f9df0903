package org.corymb.badges.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.corymb.badges.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gravest finding counts, and of what may not be the issuer's nothing better is said than that. */
class ConclusionTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', VALID_UNCONFIRMED",
        "'', REVOKED, REVOKED",
        "'', SUSPENDED EXPIRED, SUSPENDED",
        "'', EXPIRED REVOKED, REVOKED",
        "'', NOT_YET_VALID EXPIRED, EXPIRED",
        "'', UNVERIFIABLE NOT_YET_VALID, NOT_YET_VALID",
        "'', UNVERIFIABLE, UNVERIFIABLE",
        "'', FORGED REVOKED, FORGED",
        "EXPIRED, '', EXPIRED",
        "NOT_YET_VALID, '', NOT_YET_VALID",
        "EXPIRED, REVOKED, REVOKED",
        "UNVERIFIABLE, '', UNVERIFIABLE",
        "UNVERIFIABLE, REVOKED, UNVERIFIABLE",
        "UNVERIFIABLE, EXPIRED, UNVERIFIABLE",
        "UNVERIFIABLE, FORGED, FORGED",
        "EXPIRED UNVERIFIABLE, REVOKED, UNVERIFIABLE",
        "ALTERED, '', ALTERED",
        "FORGED ALTERED, '', ALTERED",
        "FORGED MALFORMED ALTERED, '', MALFORMED"
    })
    void theGravestCounts(String proof, String later, Verdict verdict) {
        var conclusion = new Conclusion();

        conclusion.addProof(findings(proof));
        conclusion.add(findings(later));

        assertThat(conclusion.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "REVOKED, true",
        "UNVERIFIABLE, true",
        "EXPIRED, true",
        "MALFORMED, false",
        "ALTERED, false",
        "REVOKED FORGED, false"
    })
    void thereIsNothingMoreToSayAboutWhatIsNotTheIssuers(String found, boolean goesOn) {
        assertThat(new Conclusion().add(findings(found))).isEqualTo(goesOn);
        assertThat(new Conclusion().addProof(findings(found))).isEqualTo(goesOn);
    }

    @Test
    void isValidWhereSomebodyVouchesForTheIssuer() {
        assertThat(with(Finding.passed(Conclusion.ISSUER, "d", "s"))).isEqualTo(Verdict.VALID);
        assertThat(with(Finding.passed("signature", "d", "s"))).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(with(Finding.skipped(Conclusion.ISSUER, "d", "s"))).isEqualTo(Verdict.VALID_UNCONFIRMED);
    }

    private static Verdict with(Finding finding) {
        var conclusion = new Conclusion();
        conclusion.add(List.of(finding));
        return conclusion.verdict();
    }

    private static List<Finding> findings(String verdicts) {
        return Arrays.stream(verdicts.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> Finding.failed(Verdict.valueOf(word), "step", "why", "section"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399, a@example.com, Kosher, true",
        "sha256$B5809D8A92F8858436D7E6B87C12EBC0AE1EAC4BAECC2C0B913AEE2C922EF399, a@example.com, Kosher, true",
        "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399, a@example.comKosher, , true",
        "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399, A@example.com, Kosher, false",
        "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399, a@example.com, , false",
        "md5$900150983cd24fb0d6963f7d28e17f72, abc, , true",
        "md5$900150983cd24fb0d6963f7d28e17f72, a, bc, true",
        "sha1$a9993e364706816aba3e25717850c26c9cd0d89d, abc, , false",
        "900150983cd24fb0d6963f7d28e17f72, abc, , false"
    })
    void aHashIsOfOneIdentifierAndItsSalt(String hash, String identifier, String salt, boolean matches) {
        assertThat(IdentityHash.matches(hash, identifier, salt)).isEqualTo(matches);
    }
}
