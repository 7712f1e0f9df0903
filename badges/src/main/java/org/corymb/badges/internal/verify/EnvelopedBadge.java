package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;

/**
 * A signed token that stands as an object where credentials are objects, in a learner record for instance.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#enveloped-verifiable-credentials">VC Data Model 2.0, 4.13</a>
 */
public final class EnvelopedBadge {
    private static final String TYPE = "EnvelopedVerifiableCredential";
    private static final List<String> TOKENS = List.of("data:application/vc+jwt,", "data:application/jwt,");

    private EnvelopedBadge() {}

    /** Whether it is an envelope. */
    public static boolean is(JsonObject credential) {
        return JsonRead.texts(credential, "type").contains(TYPE);
    }

    /**
     * The credential in the envelope, with the token around it; the token is not verified.
     *
     * @throws ReadBadge.Unreadable if there is no token in it, or one of another kind
     */
    public static ReadBadge open(JsonObject envelope) throws ReadBadge.Unreadable {
        var address = String.valueOf(JsonRead.text(envelope, "id"));
        var form = TOKENS.stream().filter(address::startsWith).findFirst();
        if (form.isEmpty()) {
            var quoted = JsonText.quote(address.substring(0, Math.min(address.length(), 40)));
            throw new ReadBadge.Unreadable(
                    Verdict.UNVERIFIABLE, "An envelope that starts with " + quoted + " is not understood.");
        }
        var token = address.substring(form.get().length());
        var read = ReadBadge.of(token.getBytes(StandardCharsets.UTF_8));
        if (read.jws() == null) {
            throw new ReadBadge.Unreadable(Verdict.MALFORMED, "What is in the envelope is no signed token.");
        }
        return read;
    }
}
