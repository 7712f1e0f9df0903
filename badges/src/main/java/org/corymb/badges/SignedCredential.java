package org.corymb.badges;

import java.nio.charset.StandardCharsets;

/**
 * A signed credential, ready to be stored, served and baked. Its text must not be changed any more, not even its order.
 *
 * @param id identifier of the credential
 * @param json its text, UTF-8 when written
 */
public record SignedCredential(String id, String json) {
    /** The text in UTF-8. */
    public byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
