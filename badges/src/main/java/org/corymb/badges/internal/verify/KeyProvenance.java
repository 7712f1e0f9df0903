package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.verify.KeyFinding.Confirmed;
import org.corymb.badges.internal.verify.KeyFinding.NotTheIssuers;
import org.corymb.badges.internal.verify.KeyFinding.Unavailable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the key that a proof names and asks the issuer's own document whether it may issue. The issuer's document alone
 * decides: what the key says about itself proves nothing.
 *
 * @see <a href="https://www.w3.org/TR/cid-1.0/#retrieve-verification-method">Controlled Identifiers 1.0, 3.3</a>
 */
final class KeyProvenance {
    private final Documents documents;
    private final Instant now;

    KeyProvenance(Documents documents, Instant now) {
        this.documents = documents;
        this.now = now;
    }

    /**
     * Looks for a key.
     *
     * @param issuer identifier of the issuer
     * @param method identifier of the key
     * @param signed when it was used, as the proof says
     */
    KeyFinding find(String issuer, String method, @Nullable Instant signed) {
        var holder = method.split("#", 2)[0];
        var selfContained = holder.startsWith("did:key:") ? ownKey(holder) : null;
        KeyDocument issuers;
        try {
            issuers = KeyDocument.of(issuer, documents);
        } catch (DocumentUnavailable e) {
            return withoutDocument(issuer, holder, selfContained, e);
        }
        if (!issuers.authorises(method)) {
            return notListed(issuers, issuer, method, selfContained);
        }
        return listed(issuers, issuer, method, holder, signed);
    }

    private KeyFinding notListed(
            KeyDocument issuers, String issuer, String method, @Nullable VerificationKey selfContained) {
        var description = issuers.method(method).orElse(null);
        var times = description == null ? null : KeyTimes.of(description);
        var revoked = times == null ? null : times.refusal(null, now);
        return new NotTheIssuers(
                selfContained,
                "The document of the issuer " + issuer + " does not list the key " + JsonText.quote(method)
                        + " among those that may issue." + (revoked == null ? "" : " " + revoked));
    }

    private KeyFinding withoutDocument(
            String issuer, String holder, @Nullable VerificationKey selfContained, DocumentUnavailable reason) {
        if (selfContained != null && !holder.equals(issuer)) {
            return new NotTheIssuers(
                    selfContained, "The key is a bare did:key that does not belong to the issuer " + issuer + ".");
        }
        var contradiction = foreignController(issuer, holder);
        return contradiction != null
                ? contradiction
                : new Unavailable("The issuer's keys could not be had. " + reason.getMessage());
    }

    private @Nullable KeyFinding foreignController(String issuer, String holder) {
        if (holder.equals(issuer)) {
            return null;
        }
        try {
            var controller = JsonRead.text(documents.json(holder), "controller");
            return controller == null || controller.equals(issuer)
                    ? null
                    : new NotTheIssuers(
                            null, "The key belongs to " + JsonText.quote(controller) + ", not to the issuer.");
        } catch (DocumentUnavailable e) {
            return null;
        }
    }

    private KeyFinding listed(
            KeyDocument issuers, String issuer, String method, String holder, @Nullable Instant signed) {
        try {
            var document = holder.equals(issuer) || issuers.method(method).isPresent()
                    ? issuers
                    : KeyDocument.of(holder, documents);
            var description = document.method(method).orElse(null);
            return description == null
                    ? new NotTheIssuers(null, "The key " + JsonText.quote(method) + " is listed but nowhere described.")
                    : described(description, issuer, method, signed);
        } catch (DocumentUnavailable e) {
            return new Unavailable("The key could not be had. " + e.getMessage());
        }
    }

    private KeyFinding described(JsonObject description, String issuer, String method, @Nullable Instant signed) {
        VerificationKey key;
        try {
            key = KeyDocument.key(description);
        } catch (UnusableKey e) {
            return new Unavailable("The key " + JsonText.quote(method) + " cannot be used: " + e.getMessage() + ".");
        }
        var controller = JsonRead.text(description, "controller");
        var holder = method.split("#", 2)[0];
        if (controller == null || !(controller.equals(issuer) || controller.equals(holder))) {
            return new NotTheIssuers(
                    key,
                    controller == null
                            ? "The key " + JsonText.quote(method) + " does not say who controls it."
                            : "The key is controlled by " + JsonText.quote(controller) + ", not by the issuer.");
        }
        var times = KeyTimes.of(description);
        var over = times == null ? "The key has a date that is none." : times.refusal(signed, now);
        return times == null || over != null
                ? new NotTheIssuers(key, String.valueOf(over))
                : new Confirmed(
                        key,
                        "The document of " + issuer + " lists the key " + method + " among those that may issue."
                                + times.note(now));
    }

    private static @Nullable VerificationKey ownKey(String did) {
        try {
            return VerificationKey.fromMultikey(did.substring("did:key:".length()));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
