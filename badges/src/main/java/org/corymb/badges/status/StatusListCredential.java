package org.corymb.badges.status;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.corymb.badges.IssueCredential;
import org.corymb.badges.SignedCredential;
import org.corymb.badges.Signer;
import org.corymb.badges.SpecificationViolation;
import org.corymb.badges.StatusPurpose;
import org.corymb.badges.internal.json.Iri;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.jsonld.Contexts;

/**
 * A status list as it is published: signed by the issuer of the credentials that point to it.
 *
 * @param id address where it is published, absolute
 * @param issuer identifier of the issuer, the same as in the credentials
 * @param purpose what a set bit means
 * @param validFrom from when this version holds, to the second
 * @param validUntil until when this version holds, to the second; verifiers fetch it anew after that at the latest
 * @param list the bits
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential">Bitstring Status List 1.0,
 *     2.2</a>
 */
public record StatusListCredential(
        String id,
        String issuer,
        StatusPurpose purpose,
        Instant validFrom,
        Instant validUntil,
        BitstringStatusList list) {
    /** Checks what the specification asks of the members. */
    public StatusListCredential {
        absolute("BitstringStatusListCredential.id", id);
        absolute("BitstringStatusListCredential.issuer", issuer);
        if (!validUntil.isAfter(validFrom)) {
            throw new SpecificationViolation("BitstringStatusListCredential.validUntil", "must be after validFrom");
        }
    }

    /**
     * Signs the list.
     *
     * @param verificationMethod absolute identifier of the key in the issuer's key document
     */
    public SignedCredential sign(IssueCredential issuing, Signer signer, String verificationMethod) {
        return issuing.sign(json(), signer, verificationMethod);
    }

    private JsonObject json() {
        return new Members()
                .list("@context", Contexts.CREDENTIALS_V2)
                .put("id", id)
                .list("type", "VerifiableCredential", "BitstringStatusListCredential")
                .put("issuer", issuer)
                .put("validFrom", validFrom)
                .put("validUntil", validUntil)
                .put("credentialSubject", subject())
                .build();
    }

    private JsonObject subject() {
        return new Members()
                .put("id", id + "#list")
                .put("type", "BitstringStatusList")
                .put("statusPurpose", purpose.term())
                .put("encodedList", list.encode())
                .build();
    }

    private static void absolute(String member, String value) {
        if (!Iri.isAbsolute(value)) {
            throw new SpecificationViolation(member, "must be an absolute URI, not \"" + value + "\"");
        }
    }
}
