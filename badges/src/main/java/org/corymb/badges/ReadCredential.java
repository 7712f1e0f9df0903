package org.corymb.badges;

import jakarta.json.JsonObject;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.verify.ReadBadge;

/**
 * Reads credentials of data models 2.0 and 1.1 back into the model. Nothing is verified here; that is for {@link
 * VerifyCredential}.
 *
 * <p>Nothing is lost but the proofs, which are worth something only with the bytes they came with. What comes out says
 * the same in one form: sets are lists, an issuer that is only named is an object, times are in UTC. Members and types
 * beyond the specification are {@link Extensions}; a status that is not made here is an {@link OtherStatus}. A text that
 * need not be there and is empty is left out. What data model 1.1 calls <code>issuanceDate</code> and
 * <code>expirationDate</code> is the time in which a credential holds, and is written with these words again.
 *
 * <p>Whatever the specification forbids is refused with a {@link SpecificationViolation} that names the path in the JSON,
 * such as <code>$.credentialSubject.achievement.name</code>, and the rule.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#data-models">Open Badges 3.0, Appendix B</a>
 * @see <a href="https://www.imsglobal.org/spec/clr/v2p0/#clrcredential">CLR 2.0, ClrCredential</a>
 */
public final class ReadCredential {
    private ReadCredential() {}

    /**
     * Reads what stands in these bytes: JSON or a signed token, by itself or in a picture or document.
     *
     * @throws SpecificationViolation if it cannot be read, or is what the specification forbids
     */
    public static IssuableCredential of(byte[] bytes) {
        try {
            return of(ReadBadge.of(bytes).credential());
        } catch (ReadBadge.Unreadable e) {
            throw new SpecificationViolation("$", "cannot be read. " + e.getMessage());
        }
    }

    /** Reads a badge, an endorsement or a learner record, as its type says. */
    public static IssuableCredential of(JsonObject json) {
        var types = JsonRead.texts(json, "type");
        if (types.contains("EndorsementCredential")) {
            return endorsement(json);
        }
        return types.contains("ClrCredential") ? learnerRecord(json) : badge(json);
    }

    /** Reads a badge. */
    public static Credential badge(JsonObject json) {
        return Credential.read(Reading.root(json));
    }

    /** Reads an endorsement. */
    public static EndorsementCredential endorsement(JsonObject json) {
        return EndorsementCredential.read(Reading.root(json));
    }

    /** Reads a learner record. */
    public static ClrCredential learnerRecord(JsonObject json) {
        return ClrCredential.read(Reading.root(json));
    }
}
