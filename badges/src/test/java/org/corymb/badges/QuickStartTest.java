package org.corymb.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corymb.badges.baking.PngBaking;
import org.corymb.badges.status.BitstringStatusList;
import org.corymb.badges.status.StatusListCredential;
import org.junit.jupiter.api.Test;

/** The README's quick start, line by line. */
class QuickStartTest {
    @Test
    void runs() {
        byte[] picture = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        // 1. A key. Store key.bytes() encrypted: 32 private bytes, then 32 public ones.
        var key = SigningKey.generate(); // later: SigningKey.fromBytes(stored)
        var issuer = DidWeb.of(URI.create("https://badges.example.org/issuers/centre"));
        var keyDocument =
                DidDocument.of(issuer).key("key-1", key.verificationKey()).bytes(); // serve at issuer.documentUrl()
        // 2. A badge.
        var achievement = Achievement.builder(
                        "https://badges.example.org/achievements/cef",
                        "Community Engagement Fundamentals",
                        "Eight weeks about communities",
                        Criteria.builder()
                                .narrative("Take part in 11 of 12 sessions.")
                                .build())
                .achievementType("Course")
                .humanCode("CEF")
                .build();
        var subject = AchievementSubject.builder(achievement)
                .identifier(IdentityObject.hashed("emailAddress", "amara@example.org", "a-random-salt"))
                .narrative("Took part in 11 of 12 sessions.")
                .build();
        var credential = Credential.builder(
                        "https://badges.example.org/credentials/1",
                        Profile.builder(issuer.did()).name("Centre").build(),
                        Instant.now(),
                        subject)
                .name("Community Engagement Fundamentals")
                .status(new StatusEntry(StatusPurpose.REVOCATION, "https://badges.example.org/status/1", 94567))
                .build();
        // 3. Signed, and in a picture.
        var signed = new IssueCredential().issue(credential, key, issuer.verificationMethod("key-1"));
        byte[] json = signed.bytes(); // serve as application/vc+ld+json
        byte[] png = PngBaking.bake(picture, signed.json()); // or SvgBaking.bake(svg, signed.json())
        // 4. The status list that the badge points to: bits are set by index, the list is signed anew and served.
        var list = BitstringStatusList.empty(); // or of(storedBits)
        list.set(94567, true);
        var published = new StatusListCredential(
                        "https://badges.example.org/status/1",
                        issuer.did(),
                        StatusPurpose.REVOCATION,
                        Instant.now(),
                        Instant.now().plus(Duration.ofDays(1)),
                        list)
                .sign(new IssueCredential(), key, issuer.verificationMethod("key-1"));
        // 5. Verified: any bytes, documents from a loader of yours, trust as you know it.
        var report = VerifyCredential.with(DocumentLoader.offline()) // answers "what it would need"
                .trusting(id -> id.equals(issuer.did()) ? Optional.of("this platform") : Optional.empty())
                .verify(png);
        report.verdict(); // VALID, ALTERED, REVOKED, UNVERIFIABLE ...
        report.json(); // verdict, checks, credential
        // 6. Read back into the model, to show or to keep; verify first.
        var read = (Credential) ReadCredential.of(png);
        read.subject().achievement().name(); // Community Engagement Fundamentals
        assertThat(read).isEqualTo(credential);
        assertThat(report.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(keyDocument).isNotEmpty();
        assertThat(json).isEqualTo(signed.bytes());
        assertThat(published.json()).contains("BitstringStatusListCredential");
    }

    @Test
    void isWhatTheReadmeSays() throws Exception {
        var code = Files.readString(Path.of("src/test/java/org/corymb/badges/QuickStartTest.java"));
        var blocks =
                Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("README.md")));
        int found = 0;
        while (blocks.find()) {
            assertThat(bare(code)).contains(bare(blocks.group(1)));
            found++;
        }
        assertThat(found).isEqualTo(3);
    }

    /** Code without comments and white space, which the formatter moves about. */
    private static String bare(String code) {
        return code.replaceAll("(?<!:)//.*", "").replaceAll("\\s+", "");
    }
}
