package org.corymb.badges.internal.verify;

import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.structure.CredentialStructure;
import org.jspecify.annotations.Nullable;

/**
 * What a published status list must be to say anything about a credential.
 *
 * @param list the list under examination
 * @param address where the credential says that it is
 * @param purpose what the credential takes a set bit for
 * @param issuer issuer of the credential
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential">Bitstring Status List 1.0,
 *     2.2</a>
 */
record StatusListStructure(Examination list, String address, String purpose, String issuer) {
    @Nullable
    String wrong() {
        var credential = list.credential();
        var subject = JsonRead.object(credential, "credentialSubject");
        if (!JsonRead.texts(credential, "type").contains("BitstringStatusListCredential")
                || subject == null
                || !JsonRead.texts(subject, "type").contains("BitstringStatusList")) {
            return "What is at " + address + " is not a status list.";
        }
        if (!issuer.equals(list.issuer())) {
            return "The status list is not the issuer's but of " + list.issuer() + ".";
        }
        var id = JsonRead.text(credential, "id");
        if (id != null && !id.equals(address)) {
            return "The status list at " + address + " says that it is another one, " + id + ".";
        }
        if (!JsonRead.texts(subject, "statusPurpose").contains(purpose)) {
            return "The status list is not about " + purpose + ".";
        }
        return timeless(CredentialStructure.isV1(credential));
    }

    private @Nullable String timeless(boolean v1) {
        var until = v1 ? "expirationDate" : "validUntil";
        boolean unreadable = list.credential().containsKey(until) && list.validUntil() == null;
        return unreadable || list.validFrom() == null ? "The status list does not say when it holds." : null;
    }
}
