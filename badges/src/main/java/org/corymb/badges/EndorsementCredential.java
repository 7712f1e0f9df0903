package org.corymb.badges;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.jsonld.Contexts;
import org.jspecify.annotations.Nullable;

/**
 * Says something for a credential, an achievement or a profile that somebody else made. Once signed it is embedded there
 * with {@link Endorsements}.
 *
 * @param frame what it says around its subject; it has a name
 * @param endorsed identifier of what is endorsed, absolute
 * @param comment what the issuer says for it
 * @param about further types and members of what is endorsed
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential">Open Badges 3.0, EndorsementCredential</a>
 */
public record EndorsementCredential(
        CredentialFrame frame, String endorsed, @Nullable String comment, Extensions about)
        implements IssuableCredential {
    private static final String TYPE = "EndorsementCredential";
    private static final String SUBJECT = "EndorsementSubject";

    /** Checks what the specification asks of the members. */
    public EndorsementCredential {
        Rule.text("EndorsementCredential.name", frame.name() == null ? "" : frame.name());
        frame.needContexts(TYPE, false);
        Rule.uri("EndorsementSubject.id", endorsed);
        Rule.optionalText("EndorsementSubject.endorsementComment", comment);
        about.check(EndorsementCredential.class, "endorsementComment");
    }

    /** Starts with what every EndorsementCredential must have. */
    public static Builder builder(String id, Profile issuer, String name, Instant validFrom, String endorsed) {
        return new Builder(id, issuer, name, validFrom, endorsed);
    }

    @Override
    public JsonObject json() {
        var subject = new Members()
                .put("id", endorsed)
                .list("type", about.types(SUBJECT))
                .put("endorsementComment", comment)
                .all(about.members());
        return frame.around(subject.build(), "VerifiableCredential", TYPE).build();
    }

    static EndorsementCredential read(Reading json) {
        var subject = json.needObject("credentialSubject", Subject::read);
        var frame = CredentialFrame.read(json, "VerifiableCredential", TYPE);
        return json.make(
                TYPE, () -> new EndorsementCredential(frame, subject.id(), subject.comment(), subject.about()));
    }

    /** What is endorsed, as it is read. */
    private record Subject(String id, @Nullable String comment, Extensions about) {
        static Subject read(Reading json) {
            return json.make(
                    SUBJECT,
                    () -> new Subject(json.needText("id"), json.phrase("endorsementComment"), json.rest(SUBJECT)));
        }
    }

    /** Gathers the members of one EndorsementCredential. */
    public static final class Builder extends CredentialBuilder<Builder> {
        private final String endorsed;
        private @Nullable String comment;

        private Builder(String id, Profile issuer, String name, Instant validFrom, String endorsed) {
            super(id, issuer, validFrom, name, Contexts.CREDENTIALS_V2, Contexts.OPEN_BADGES, Contexts.EXTENSIONS);
            this.endorsed = endorsed;
        }

        /** Sets: what the issuer says for it. */
        public Builder comment(String value) {
            this.comment = value;
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        /** Checks and returns it.
         *
         * @throws SpecificationViolation if the specification forbids it */
        public EndorsementCredential build() {
            return new EndorsementCredential(namedFrame(TYPE), endorsed, comment, Extensions.none());
        }
    }
}
