package org.corymb.badges.internal.openbadges2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.JsonChanges;
import org.corymb.badges.LoadedDocument;
import org.corymb.badges.VerificationReport;
import org.corymb.badges.VerifyCredential;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;

/**
 * An older badge that says something else than what the issuer hosts is never valid, whatever was changed. A copy that lacks
 * a member says nothing else: what the issuer hosts counts.
 */
class OlderTamperingTest {
    private static final String BASE = "https://badges.example.org/";
    private static final String CONTEXT = "{\"@context\":[\"https://w3id.org/openbadges/v2\"],";
    private static final String BADGE = CONTEXT + "\"type\":\"Assertion\",\"id\":\"" + BASE
            + "1\",\"recipient\":{\"type\":\"email\",\"hashed\":false,\"identity\":\"jun@example.org\"},\"issuedOn\":"
            + "\"2026-01-01T00:00:00Z\",\"expires\":\"2030-01-01T00:00:00Z\",\"badge\":\"" + BASE
            + "class\",\"image\":\"" + BASE + "i.png\",\"evidence\":[{\"narrative\":\"Led a session\"}],"
            + "\"verification\":{\"type\":\"hosted\"}}";
    private static final int MEMBERS = 10;
    private static final Map<String, String> WEB = Map.of(
            BASE + "1",
            BADGE,
            BASE + "class",
            CONTEXT + "\"type\":\"BadgeClass\",\"id\":\"" + BASE + "class\",\"name\":\"n\",\"description\":\"d\","
                    + "\"image\":\"" + BASE + "i.png\",\"criteria\":\"" + BASE + "c\",\"issuer\":\"" + BASE
                    + "issuer\"}",
            BASE + "issuer",
            CONTEXT + "\"type\":\"Issuer\",\"id\":\"" + BASE + "issuer\",\"name\":\"Centre\",\"url\":\"" + BASE + "\","
                    + "\"email\":\"centre@example.org\"}");

    @Test
    void noChangedLeafIsValid() {
        assertThat(verify(WEB, BADGE).verdict().isValid()).isTrue();
        var changed = JsonChanges.of(JsonText.parse(BADGE.getBytes(UTF_8), JsonBounds.BADGE));
        assertThat(changed).hasSizeGreaterThan(40);
        for (var copy : changed) {
            var report = verify(WEB, copy.toString());
            boolean lacksOnlyAMember = copy.keySet().size() < MEMBERS;
            assertThat(report.verdict().isValid() && !lacksOnlyAMember)
                    .as(copy + " " + report.json())
                    .isFalse();
        }
    }

    @Test
    void answersWhateverTheWebAnswers() {
        var random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            var web = new HashMap<>(WEB);
            for (var address : WEB.keySet()) {
                web.merge(address, "", (text, _) -> broken(text, random));
            }
            assertThat(verify(web, BADGE).json()).startsWith("{\"verdict\":");
        }
    }

    private static String broken(String text, Random random) {
        int at = random.nextInt(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + "\"[]{}:,1x".charAt(random.nextInt(9)) + text.substring(at);
            case 2 ->
                text.replaceFirst("\"[^\"]*\"(?=[,}\\]])", new String[] {"[]", "{}", "1", "null"}[random.nextInt(4)]);
            default -> text;
        };
    }

    private static VerificationReport verify(Map<String, String> web, String badge) {
        return VerifyCredential.with(url -> load(web, url))
                .at(InstantSource.fixed(Instant.parse("2026-11-21T00:00:00Z")))
                .verify(badge.getBytes(UTF_8));
    }

    private static LoadedDocument load(Map<String, String> web, URI url) throws DocumentUnavailable {
        var found = web.get(url.toString());
        if (found == null) {
            throw new DocumentUnavailable(url, "is not there.");
        }
        return new LoadedDocument(url, "application/json", found.getBytes(UTF_8));
    }
}
