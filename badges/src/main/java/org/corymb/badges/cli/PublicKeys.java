package org.corymb.badges.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.corymb.badges.DidKey;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.UnreadableJson;

/** Public keys in any form that a person has them in: a key file, PEM, a JSON Web Key, a Multikey or did:key. */
final class PublicKeys {
    private static final String BASE58 = "[1-9A-HJ-NP-Za-km-z]";

    private PublicKeys() {}

    /** Reads a did:key or Multikey as it stands, else a file. */
    static VerificationKey read(String source) {
        try {
            return source.startsWith("did:key:") || source.matches("z" + BASE58 + "{40,}")
                    ? multikey(source)
                    : fromText(source, InputOutput.readText(source));
        } catch (IllegalArgumentException | UnreadableJson | GeneralSecurityException e) {
            throw new BadInput(source + ": not a public key", e);
        }
    }

    private static VerificationKey fromText(String source, String text) throws GeneralSecurityException {
        if (text.startsWith("{")) {
            return VerificationKey.fromJwk(JsonText.parse(text.getBytes(StandardCharsets.UTF_8), JsonBounds.BADGE));
        }
        if (text.startsWith("-----")) {
            return VerificationKey.of(Pem.readPublic(text));
        }
        return text.startsWith("did:key:") || text.matches("z" + BASE58 + "+")
                ? multikey(text)
                : KeyFile.read(Path.of(source)).verificationKey();
    }

    private static VerificationKey multikey(String text) {
        return text.startsWith("did:key:") ? new DidKey(text).key() : VerificationKey.fromMultikey(text);
    }
}
