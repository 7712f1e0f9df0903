package org.corymb.badges;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import org.corymb.badges.internal.jsonld.Contexts;
import org.jspecify.annotations.Nullable;

/**
 * A comprehensive learner record before it is signed: signed badges of one learner, and how they hang together.
 *
 * @param frame what it says around its subject; it has a name
 * @param subject the learner and the badges
 * @param partial whether the issuer has more badges of the learner than these; null says nothing
 * @see <a href="https://www.imsglobal.org/spec/clr/v2p0/#clrcredential">CLR 2.0, ClrCredential</a>
 */
public record ClrCredential(
        CredentialFrame frame, ClrSubject subject, @Nullable Boolean partial) implements IssuableCredential {
    private static final String TYPE = "ClrCredential";
    private static final String PARTIAL = "partial";

    /** Checks what the specification asks of the members. */
    public ClrCredential {
        Rule.text("ClrCredential.name", frame.name() == null ? "" : frame.name());
        frame.needContexts(TYPE, true);
        boolean own = frame.extensions().members().containsKey(PARTIAL);
        Rule.that(!own, "ClrCredential.partial", "is not an extension");
    }

    /** Starts with what every ClrCredential must have. */
    public static Builder builder(String id, Profile issuer, String name, Instant validFrom, ClrSubject subject) {
        return new Builder(id, issuer, name, validFrom, subject);
    }

    @Override
    public JsonObject json() {
        return frame.around(subject.json(), "VerifiableCredential", TYPE)
                .put(PARTIAL, partial == null ? null : partial ? JsonValue.TRUE : JsonValue.FALSE)
                .build();
    }

    static ClrCredential read(Reading json) {
        var subject = json.needObject("credentialSubject", ClrSubject::read);
        var partial = json.truth(PARTIAL);
        var frame = CredentialFrame.read(json, "VerifiableCredential", TYPE);
        return json.make(TYPE, () -> new ClrCredential(frame, subject, partial));
    }

    /** Gathers the members of one ClrCredential. */
    public static final class Builder extends CredentialBuilder<Builder> {
        private final ClrSubject subject;
        private @Nullable Boolean partial;

        private Builder(String id, Profile issuer, String name, Instant validFrom, ClrSubject subject) {
            super(
                    id,
                    issuer,
                    validFrom,
                    name,
                    Contexts.CREDENTIALS_V2,
                    Contexts.CLR,
                    Contexts.OPEN_BADGES,
                    Contexts.EXTENSIONS);
            this.subject = subject;
        }

        /** Sets: whether the issuer has more badges of the learner than these. */
        public Builder partial(boolean value) {
            this.partial = value;
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        /** Checks and returns it.
         *
         * @throws SpecificationViolation if the specification forbids it */
        public ClrCredential build() {
            return new ClrCredential(namedFrame(TYPE), subject, partial);
        }
    }
}
