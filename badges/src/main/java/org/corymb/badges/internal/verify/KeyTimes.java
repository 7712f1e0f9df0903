package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.stream.Stream;
import org.corymb.badges.internal.json.JsonRead;
import org.jspecify.annotations.Nullable;

/**
 * When a published key could be used. A key past its last day still verifies what was signed before, since the issuer
 * lists it; a revoked one verifies nothing, since the date of a signature is the signer's own word.
 *
 * @param created when it was made
 * @param expires its last day
 * @param revoked when the issuer withdrew it and all that it signed
 * @see <a href="https://www.w3.org/TR/cid-1.0/#verification-methods">Controlled Identifiers 1.0, 2.2</a>
 */
record KeyTimes(
        @Nullable Instant created,
        @Nullable Instant expires,
        @Nullable Instant revoked) {
    /** Reads them; null if one of them is no date. */
    static @Nullable KeyTimes of(JsonObject description) {
        boolean readable = Stream.of("created", "expires", "revoked")
                .allMatch(name -> !description.containsKey(name) || JsonRead.instant(description, name) != null);
        return readable
                ? new KeyTimes(
                        JsonRead.instant(description, "created"),
                        JsonRead.instant(description, "expires"),
                        JsonRead.instant(description, "revoked"))
                : null;
    }

    /** Why a signature of this time does not count; null if it does. */
    @Nullable
    String refusal(@Nullable Instant signed, Instant now) {
        if (revoked != null && !revoked.isAfter(now)) {
            return "The issuer revoked the key on " + revoked + "; when it was used cannot be proven.";
        }
        if (created != null && signed != null && signed.isBefore(created)) {
            return "The signature is dated before the key was made, " + created + ".";
        }
        boolean late = expires != null && (signed == null ? now : signed).isAfter(expires);
        return late ? "The key was used after its last day, " + expires + "." : null;
    }

    /** What a person should know although the signature counts, with a space before it. */
    String note(Instant now) {
        return expires != null && expires.isBefore(now)
                ? " The issuer took it out of use on " + expires
                        + "; that it signed before rests on the date in the signature."
                : "";
    }
}
