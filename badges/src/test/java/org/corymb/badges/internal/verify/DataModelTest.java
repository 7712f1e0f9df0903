package org.corymb.badges.internal.verify;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.corymb.badges.Badges;
import org.corymb.badges.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataModelTest {
    private static final String BADGE = Badges.signed(Badges.amaras().build()).json();

    @ParameterizedTest
    @CsvSource({
        "https://www.w3.org/ns/credentials/v2, '\"issuanceDate\":\"2026-11-20T10:00:00Z\"', issuanceDate is not a word",
        "https://www.w3.org/ns/credentials/v2, '\"expirationDate\":\"2027-11-20T10:00:00Z\"', expirationDate is not a word",
        "https://www.w3.org/2018/credentials/v1, '\"issuanceDate\":\"2026-11-19T10:00:00Z\"', says something else than",
        "https://www.w3.org/2018/credentials/v1, '\"validUntil\":\"2027-11-20T10:00:00Z\"', says something else than"
    })
    void refusesTheWordsOfTwoDataModelsInOneBadge(String context, String member, String why) {
        var mixed = BADGE.replace("https://www.w3.org/ns/credentials/v2", context)
                .replace("\"credentialSubject\"", member + ",\"credentialSubject\"");
        var report = Badges.verifying(Map.of()).verify(mixed.getBytes(UTF_8));
        assertThat(report.verdict()).isEqualTo(Verdict.MALFORMED);
        assertThat(report.json()).contains(why);
    }

    @Test
    void readsAMarkOfUtf8AndRefusesUtf16InWords() {
        assertThat(Badges.verifying().verify(("\uFEFF" + BADGE).getBytes(UTF_8)).verdict())
                .isEqualTo(Verdict.VALID_UNCONFIRMED);
        for (byte[] wide :
                new byte[][] {BADGE.getBytes(UTF_16BE), BADGE.getBytes(UTF_16LE), ("\uFEFF" + BADGE).getBytes(UTF_16LE)
                }) {
            var report = Badges.verifying().verify(wide);
            assertThat(report.verdict()).isEqualTo(Verdict.MALFORMED);
            assertThat(report.json()).contains("UTF-16");
        }
    }
}
