package org.corymb.badges;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.corymb.badges.internal.jsonld.Contexts;

/**
 * An Open Badge before it is signed: who issues it, to whom and for what.
 *
 * @param frame what it says around its subject
 * @param subject learner and achievement
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential">Open Badges 3.0, AchievementCredential</a>
 */
public record Credential(CredentialFrame frame, AchievementSubject subject) implements IssuableCredential {
    private static final String ANY = "VerifiableCredential";
    private static final String BADGE = "OpenBadgeCredential";
    /** The other name of the same type. */
    private static final String ACHIEVEMENT = "AchievementCredential";

    /** Checks what the specification asks of the members. */
    public Credential {
        frame.needContexts("Credential", false);
    }

    /** Starts with what every Credential must have. */
    public static Builder builder(String id, Profile issuer, Instant validFrom, AchievementSubject subject) {
        return new Builder(id, issuer, validFrom, subject);
    }

    @Override
    public JsonObject json() {
        boolean otherwise = frame.extensions().types().contains(ACHIEVEMENT);
        return otherwise
                ? frame.around(subject.json(), ANY).build()
                : frame.around(subject.json(), ANY, BADGE).build();
    }

    static Credential read(Reading json) {
        var subject = json.needObject("credentialSubject", AchievementSubject::read);
        var frame = json.texts("type").contains(ACHIEVEMENT)
                ? CredentialFrame.read(json, ANY)
                : CredentialFrame.read(json, ANY, BADGE);
        return json.make("Credential", () -> new Credential(frame, subject));
    }

    /** Gathers the members of one Credential. */
    public static final class Builder extends CredentialBuilder<Builder> {
        private final AchievementSubject subject;

        private Builder(String id, Profile issuer, Instant validFrom, AchievementSubject subject) {
            super(id, issuer, validFrom, null, Contexts.CREDENTIALS_V2, Contexts.OPEN_BADGES, Contexts.EXTENSIONS);
            this.subject = subject;
        }

        @Override
        Builder self() {
            return this;
        }

        /** Checks and returns it.
         *
         * @throws SpecificationViolation if the specification forbids it */
        public Credential build() {
            return new Credential(frame("Credential"), subject);
        }
    }
}
