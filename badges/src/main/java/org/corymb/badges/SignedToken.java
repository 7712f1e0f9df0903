package org.corymb.badges;

import java.nio.charset.StandardCharsets;

/**
 * A credential as a signed token (VC-JWT), ready to be stored, served and baked.
 *
 * @param id identifier of the credential
 * @param compact header, payload and signature in base64url, with dots between
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof">Open Badges 3.0, 8.2</a>
 */
public record SignedToken(String id, String compact) {
    /** The text in ASCII. */
    public byte[] bytes() {
        return compact.getBytes(StandardCharsets.US_ASCII);
    }
}
