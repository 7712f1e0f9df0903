package org.corymb.badges.internal.selective;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.corymb.badges.internal.encoding.Base64Url;

/**
 * Names for nodes without one that say nothing about what is not shown: a keyed hash of the canonical name.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#createhmacidlabelmapfunction">ECDSA Cryptosuites 1.0, 3.4.5</a>
 */
final class Labels {
    private final Mac mac;

    Labels(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name, with its <code>_:</code>, of a node by its canonical name, with <code>_:</code>. */
    String of(String canonical) {
        return "_:u" + Base64Url.encode(mac.doFinal(canonical.substring(2).getBytes(StandardCharsets.UTF_8)));
    }
}
