package org.corymb.badges.internal.openbadges2;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * A key that a badge names, and whether it is the issuer's: the issuer must list it, and it must name the issuer.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#CryptographicKey">Open Badges 2.0, CryptographicKey</a>
 */
final class IssuerKey {
    private final Node issuer;
    private final String address;
    private final OlderExamination examination;
    private final @Nullable JsonObject document;
    private final String pem;

    IssuerKey(Node issuer, String address, OlderExamination examination) throws DocumentUnavailable {
        this.issuer = issuer;
        this.address = address;
        this.examination = examination;
        var held = SignedProof.held(issuer, address);
        var text = held == null ? text() : "";
        this.document =
                held == null && !isPem(text) ? examination.web().node(address).content() : held;
        this.pem = document == null ? text : String.valueOf(JsonRead.text(document, "publicKeyPem"));
    }

    private String text() throws DocumentUnavailable {
        return new String(examination.web().load(address).bytes(), StandardCharsets.UTF_8);
    }

    private static boolean isPem(String text) {
        return text.strip().startsWith("-----BEGIN");
    }

    VerificationKey read() {
        return PemKey.read(pem);
    }

    /** Why the key is not the issuer's; null if it is. */
    @Nullable
    String foreign() {
        boolean listed = JsonRead.values(issuer.content(), "publicKey").stream()
                .anyMatch(entry -> address.equals(PemKey.idOf(entry)));
        boolean older = !examination.isSecond() && !issuer.content().containsKey("publicKey");
        boolean onHost = older && Node.host(address).equals(Node.host(issuer.id()));
        if (!listed && !onHost) {
            return "The issuer " + issuer.id() + " does not list the key " + JsonText.quote(address) + ".";
        }
        var owner = document == null ? null : JsonRead.id(document, "owner");
        boolean owned = document == null || issuer.id().equals(owner);
        return owned ? null : "The key belongs to " + JsonText.quote(String.valueOf(owner)) + ", not to the issuer.";
    }
}
