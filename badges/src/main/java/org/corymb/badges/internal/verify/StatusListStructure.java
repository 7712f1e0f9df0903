package org.corymb.badges.internal.verify;

import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.structure.CredentialStructure;
import org.jspecify.annotations.Nullable;

/**
 * What a published status list must be to say anything about a credential.
 *
 * @param list the list under examination
 * @param address where it is
 * @param form the one that it must be in
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential">Bitstring Status List 1.0,
 *     2.2</a>
 */
record StatusListStructure(Examination list, String address, StatusListForm form) {
    /** Why it is no list of this issuer; null if it is one. */
    @Nullable
    String wrong(String issuer) {
        if (!form.fits(list.credential())) {
            return "What is at " + address + " is not a status list.";
        }
        if (!issuer.equals(list.issuer())) {
            return "The status list is not the issuer's but of " + list.issuer() + ".";
        }
        return timeless(CredentialStructure.isV1(list.credential()));
    }

    /** Why it is not the list that a credential points to; null if it is. */
    @Nullable
    String otherThan(StatusPointer pointer) {
        var id = JsonRead.text(list.credential(), "id");
        if (id != null && !id.equals(pointer.address())) {
            return "The status list at " + pointer.address() + " says that it is another one, " + id + ".";
        }
        var subject = JsonRead.object(list.credential(), "credentialSubject");
        boolean fits =
                subject != null && JsonRead.texts(subject, "statusPurpose").contains(pointer.purpose());
        return fits ? null : "The status list is not about " + pointer.purpose() + ".";
    }

    private @Nullable String timeless(boolean v1) {
        var until = v1 ? "expirationDate" : "validUntil";
        boolean unreadable = list.credential().containsKey(until) && list.validUntil() == null;
        return unreadable || list.validFrom() == null ? "The status list does not say when it holds." : null;
    }
}
