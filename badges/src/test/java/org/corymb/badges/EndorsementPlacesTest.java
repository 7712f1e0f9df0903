package org.corymb.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonValue;
import java.util.List;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;

/** An endorsement stands in what it is about, signed, and nowhere else. */
class EndorsementPlacesTest {
    private static final Criteria CRITERIA = Criteria.builder().narrative("n").build();
    private static final SignedCredential ABOUT_A =
            Badges.issuing().sign(endorsement("urn:a").json(), Badges.KEY, Badges.METHOD);
    private static final SignedToken TOKEN_ABOUT_A =
            new IssueToken().issue(endorsement("urn:a"), Badges.KEY, TokenKeyReference.byId(Badges.METHOD));

    private static EndorsementCredential endorsement(String id) {
        var issuer = Profile.builder(Badges.CENTRE.did()).build();
        return EndorsementCredential.builder("urn:e", issuer, "e-n", Badges.ISSUED, id)
                .build();
    }

    @Test
    void standsInWhatItIsAbout() {
        for (var endorsements : List.of(Endorsements.of(ABOUT_A), Endorsements.of(TOKEN_ABOUT_A))) {
            assertThat(achievement("urn:a", endorsements).endorsements()).isEqualTo(endorsements);
            assertThat(profile("urn:a", endorsements).endorsements()).isEqualTo(endorsements);
            assertThat(credential("urn:a", endorsements).json().keySet())
                    .containsAnyOf("endorsement", "endorsementJwt");
        }
    }

    @Test
    void standsNowhereElse() {
        var embedded = Endorsements.of(ABOUT_A);
        var token = Endorsements.of(TOKEN_ABOUT_A);
        var rule = " must be about \"urn:b\", in which it stands";

        refused("Achievement.endorsement" + rule, () -> achievement("urn:b", embedded));
        refused("Achievement.endorsementJwt" + rule, () -> achievement("urn:b", token));
        refused("Profile.endorsement" + rule, () -> profile("urn:b", embedded));
        refused("Profile.endorsementJwt" + rule, () -> profile("urn:b", token));
        refused("Credential.endorsement" + rule, () -> credential("urn:b", embedded));
        refused("Credential.endorsementJwt" + rule, () -> credential("urn:b", token));
    }

    @Test
    void isSignedAndAnEndorsement() {
        var unsigned = new SignedCredential(
                "urn:e", JsonText.write(endorsement("urn:a").json()));
        var other = Badges.signed(Badges.amaras().build());

        refused("Achievement.endorsement must be signed", () -> achievement("urn:a", Endorsements.of(unsigned)));
        refused(
                "Achievement.endorsement must be an EndorsementCredential",
                () -> achievement("urn:a", Endorsements.of(other)));
        refused(
                "Achievement.endorsement cannot be read: \"x\"",
                () -> achievement("urn:a", Endorsements.of(new SignedCredential("urn:e", "x"))));
        for (var text : List.of("a.b", "a.b.c.d", "a.%.c")) {
            refused(
                    "Achievement.endorsementJwt must be a signed token",
                    () -> achievement("urn:a", Endorsements.of(new SignedToken("urn:e", text))));
        }
    }

    private static void refused(String why, Runnable built) {
        assertThatThrownBy(built::run)
                .isInstanceOf(SpecificationViolation.class)
                .hasMessage(why);
    }

    private static Achievement achievement(String id, Endorsements endorsements) {
        return Achievement.builder(id, "a-n", "a-d", CRITERIA)
                .endorsements(endorsements)
                .build();
    }

    private static Profile profile(String id, Endorsements endorsements) {
        return Profile.builder(id).endorsements(endorsements).build();
    }

    private static Credential credential(String id, Endorsements endorsements) {
        var subject = AchievementSubject.builder(achievement("urn:x", Endorsements.none()))
                .id("urn:s")
                .build();
        return Credential.builder(id, Profile.builder("urn:p").build(), Badges.ISSUED, subject)
                .endorsements(endorsements)
                .build();
    }

    /** Each object keeps what it was given beyond the words of the specification. */
    @Test
    void smallerObjectsKeepExtensions() {
        assertThat(Address.builder().extension("more", JsonValue.TRUE).build().json())
                .containsEntry("more", JsonValue.TRUE);
        assertThat(ResultDescription.builder("urn:d", "n", "Result")
                        .extension("more", JsonValue.TRUE)
                        .build()
                        .json())
                .containsEntry("more", JsonValue.TRUE);
        assertThat(RubricCriterionLevel.builder("urn:l", "n")
                        .extension("more", JsonValue.TRUE)
                        .build()
                        .json())
                .containsEntry("more", JsonValue.TRUE);
    }
}
