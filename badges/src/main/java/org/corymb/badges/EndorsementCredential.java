package org.corymb.badges;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.jsonld.Contexts;
import org.jspecify.annotations.Nullable;

/**
 * Says something for a credential, an achievement or a profile that somebody else made. Once signed it is embedded there
 * with {@link Endorsements}.
 *
 * @param id identifier, absolute
 * @param issuer who endorses
 * @param name name of the endorsement, for display
 * @param validFrom from when it holds, to the second
 * @param endorsed identifier of what is endorsed, absolute
 * @param comment what the issuer says for it
 * @param description short description
 * @param validUntil until when it holds, to the second
 * @param status where to look whether it is still in force
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential">Open Badges 3.0, EndorsementCredential</a>
 */
public record EndorsementCredential(
        String id,
        Profile issuer,
        String name,
        Instant validFrom,
        String endorsed,
        @Nullable String comment,
        @Nullable String description,
        @Nullable Instant validUntil,
        List<StatusEntry> status)
        implements IssuableCredential {
    /** Checks what the specification asks of the members. */
    public EndorsementCredential {
        Rule.uri("EndorsementCredential.id", id);
        Rule.text("EndorsementCredential.name", name);
        Rule.uri("EndorsementSubject.id", endorsed);
        Rule.optionalText("EndorsementSubject.endorsementComment", comment);
        Rule.optionalText("EndorsementCredential.description", description);
        Rule.inOrder("EndorsementCredential.validUntil", validFrom, validUntil);
        status = StatusEntry.several("EndorsementCredential", status);
    }

    /** Starts with what every EndorsementCredential must have. */
    public static Builder builder(String id, Profile issuer, String name, Instant validFrom, String endorsed) {
        return new Builder(id, issuer, name, validFrom, endorsed);
    }

    @Override
    public JsonObject json() {
        var subject = new Members()
                .put("id", endorsed)
                .list("type", "EndorsementSubject")
                .put("endorsementComment", comment);
        return new Members()
                .list("@context", Contexts.CREDENTIALS_V2, Contexts.OPEN_BADGES, Contexts.EXTENSIONS)
                .put("id", id)
                .list("type", "VerifiableCredential", "EndorsementCredential")
                .put("name", name)
                .put("description", description)
                .put("issuer", issuer.json())
                .put("validFrom", validFrom)
                .put("validUntil", validUntil)
                .put("credentialSubject", subject.build())
                .put("credentialStatus", StatusEntry.json(status))
                .build();
    }

    /** Gathers the members of one EndorsementCredential. */
    public static final class Builder {
        private final String id;
        private final Profile issuer;
        private final String name;
        private final Instant validFrom;
        private final String endorsed;
        private @Nullable String comment;
        private @Nullable String description;
        private @Nullable Instant validUntil;
        private final List<StatusEntry> status = new ArrayList<>();

        private Builder(String id, Profile issuer, String name, Instant validFrom, String endorsed) {
            this.id = id;
            this.issuer = issuer;
            this.name = name;
            this.validFrom = validFrom;
            this.endorsed = endorsed;
        }

        /** Sets: what the issuer says for it. */
        public Builder comment(String value) {
            this.comment = value;
            return this;
        }

        /** Sets: short description. */
        public Builder description(String value) {
            this.description = value;
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
        public EndorsementCredential build() {
            return new EndorsementCredential(
                    id, issuer, name, validFrom, endorsed, comment, description, validUntil, status);
        }
    }
}
