package org.corymb.badges;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Badges of invented people. */
public final class Badges {
    public static final Instant ISSUED = Instant.parse("2026-11-20T10:00:00Z");
    public static final DidWeb CENTRE = new DidWeb("did:web:badges.example.org");
    public static final SigningKey KEY = SigningKey.generate();
    public static final String METHOD = CENTRE.verificationMethod("key-1");

    private Badges() {}

    public static Credential.Builder amaras() {
        var achievement = Achievement.builder(
                        "https://badges.example.org/achievements/cef",
                        "Community Engagement Fundamentals",
                        "Eight weeks about communities",
                        Criteria.builder()
                                .narrative("Take part in 11 of 12 sessions.")
                                .build())
                .achievementType("Course")
                .humanCode("CEF")
                .inLanguage("en")
                .creditsAvailable(new BigDecimal("8.2"))
                .image(Image.builder("https://badges.example.org/cef.png")
                        .caption("Purple circle")
                        .build())
                .tag("community", "Gemeinschaft", "コミュニティ")
                .alignment(Alignment.builder("Facilitate", "https://skills.example.org/facilitate")
                        .targetCode("F1")
                        .build())
                .resultDescription(
                        ResultDescription.builder(
                                        "https://badges.example.org/achievements/cef#poster",
                                        "Poster",
                                        "RubricCriterionLevel")
                                .rubricCriterionLevel(
                                        RubricCriterionLevel.builder(
                                                        "https://badges.example.org/achievements/cef#l1", "Emerging")
                                                .level("1")
                                                .points("1")
                                                .build(),
                                        RubricCriterionLevel.builder(
                                                        "https://badges.example.org/achievements/cef#l2", "Proficient")
                                                .level("2")
                                                .points("2")
                                                .build())
                                .build(),
                        ResultDescription.builder(
                                        "https://badges.example.org/achievements/cef#grade", "Grade", "LetterGrade")
                                .allowedValue("A", "B", "C")
                                .build())
                .build();
        var subject = AchievementSubject.builder(achievement)
                .id("did:example:amara")
                .identifier(IdentityObject.hashed("emailAddress", "amara@example.org", "Kosher"))
                .activityStartDate(Instant.parse("2026-09-14T15:00:00Z"))
                .activityEndDate(Instant.parse("2026-11-09T17:00:00Z"))
                .creditsEarned(new BigDecimal("742.286"))
                .term("Autumn 2026")
                .narrative("Took part in 11 of 12 sessions.")
                .source(Profile.builder("https://badges.example.org/organisations/centre")
                        .name("Centre")
                        .build())
                .result(
                        Result.builder()
                                .resultDescription("https://badges.example.org/achievements/cef#poster")
                                .achievedLevel("https://badges.example.org/achievements/cef#l2")
                                .build(),
                        Result.builder()
                                .resultDescription("https://badges.example.org/achievements/cef#grade")
                                .value("A")
                                .build())
                .build();
        var issuer = Profile.builder(CENTRE.did())
                .name("Centre for Communities")
                .url("https://badges.example.org/")
                .build();
        return Credential.builder("https://badges.example.org/credentials/1", issuer, ISSUED, subject)
                .name("Community Engagement Fundamentals")
                .evidence(Evidence.builder()
                        .id("https://badges.example.org/evidence/1")
                        .name("Poster")
                        .build());
    }

    public static IssueCredential issuing() {
        return new IssueCredential(InstantSource.fixed(ISSUED));
    }

    public static SignedCredential signed(Credential credential) {
        return issuing().issue(credential, KEY, METHOD);
    }

    /** Verifies a minute after issuing, with the centre's key document and these documents, by address. */
    public static VerifyCredential verifying(Map<String, byte[]> documents) {
        return VerifyCredential.with(url -> load(url, documents)).at(InstantSource.fixed(ISSUED.plusSeconds(60)));
    }

    public static VerifyCredential verifying() {
        return verifying(Map.of());
    }

    private static LoadedDocument load(URI url, Map<String, byte[]> documents) throws DocumentUnavailable {
        var found = documents.get(url.toString());
        if (found == null && url.equals(CENTRE.documentUrl())) {
            found = DidDocument.of(CENTRE).key("key-1", KEY.verificationKey()).bytes();
        }
        if (found == null) {
            throw new DocumentUnavailable(url, "is not there.");
        }
        return new LoadedDocument(url, "application/json", found);
    }
}
