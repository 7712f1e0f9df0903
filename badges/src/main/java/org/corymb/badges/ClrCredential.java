package org.corymb.badges;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.jsonld.Contexts;
import org.jspecify.annotations.Nullable;

/**
 * A comprehensive learner record before it is signed: signed badges of one learner, and how they hang together.
 *
 * @param id identifier, absolute
 * @param issuer who vouches for the record as a whole
 * @param name name of the record, for display
 * @param validFrom from when it holds, to the second
 * @param subject the learner and the badges
 * @param description short description
 * @param partial whether the issuer has more badges of the learner than these; null says nothing
 * @param validUntil until when it holds, to the second
 * @param status where to look whether it is still in force
 * @see <a href="https://www.imsglobal.org/spec/clr/v2p0/#clrcredential">CLR 2.0, ClrCredential</a>
 */
public record ClrCredential(
        String id,
        Profile issuer,
        String name,
        Instant validFrom,
        ClrSubject subject,
        @Nullable String description,
        @Nullable Boolean partial,
        @Nullable Instant validUntil,
        List<StatusEntry> status)
        implements IssuableCredential {
    /** Checks what the specification asks of the members. */
    public ClrCredential {
        Rule.uri("ClrCredential.id", id);
        Rule.text("ClrCredential.name", name);
        Rule.optionalText("ClrCredential.description", description);
        Rule.inOrder("ClrCredential.validUntil", validFrom, validUntil);
        status = StatusEntry.several("ClrCredential", status);
    }

    /** Starts with what every ClrCredential must have. */
    public static Builder builder(String id, Profile issuer, String name, Instant validFrom, ClrSubject subject) {
        return new Builder(id, issuer, name, validFrom, subject);
    }

    @Override
    public JsonObject json() {
        return new Members()
                .list("@context", Contexts.CREDENTIALS_V2, Contexts.CLR, Contexts.OPEN_BADGES, Contexts.EXTENSIONS)
                .put("id", id)
                .list("type", "VerifiableCredential", "ClrCredential")
                .put("name", name)
                .put("description", description)
                .put("partial", partial == null ? null : partial ? JsonValue.TRUE : JsonValue.FALSE)
                .put("issuer", issuer.json())
                .put("validFrom", validFrom)
                .put("validUntil", validUntil)
                .put("credentialSubject", subject.json())
                .put("credentialStatus", StatusEntry.json(status))
                .build();
    }

    /** Gathers the members of one ClrCredential. */
    public static final class Builder {
        private final String id;
        private final Profile issuer;
        private final String name;
        private final Instant validFrom;
        private final ClrSubject subject;
        private @Nullable String description;
        private @Nullable Boolean partial;
        private @Nullable Instant validUntil;
        private final List<StatusEntry> status = new ArrayList<>();

        private Builder(String id, Profile issuer, String name, Instant validFrom, ClrSubject subject) {
            this.id = id;
            this.issuer = issuer;
            this.name = name;
            this.validFrom = validFrom;
            this.subject = subject;
        }

        /** Sets: short description. */
        public Builder description(String value) {
            this.description = value;
            return this;
        }

        /** Sets: whether the issuer has more badges of the learner than these. */
        public Builder partial(boolean value) {
            this.partial = value;
            return this;
        }

        /** Sets: until when it holds, to the second. */
        public Builder validUntil(Instant value) {
            this.validUntil = value;
            return this;
        }

        /** Adds to: where to look whether it is still in force. */
        public Builder status(StatusEntry... values) {
            status.addAll(List.of(values));
            return this;
        }

        /** Checks and returns it.
         *
         * @throws SpecificationViolation if the specification forbids it */
        public ClrCredential build() {
            return new ClrCredential(id, issuer, name, validFrom, subject, description, partial, validUntil, status);
        }
    }
}
