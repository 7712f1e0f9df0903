package org.corymb.badges;

import jakarta.json.JsonObject;
import org.corymb.badges.internal.json.Members;

/**
 * Where to look whether a credential is still in force: one bit of a published list.
 *
 * @param purpose what a set bit means
 * @param listCredential address of the signed list, absolute
 * @param index which bit, from 0
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry">Bitstring Status List 1.0,
 *     2.1</a>
 */
public record StatusEntry(StatusPurpose purpose, String listCredential, long index) {
    /** Checks what the specification asks of the members. */
    public StatusEntry {
        Rule.uri("BitstringStatusListEntry.statusListCredential", listCredential);
        Rule.that(index >= 0, "BitstringStatusListEntry.statusListIndex", "must be zero or more");
    }

    JsonObject json() {
        return new Members()
                .put("id", listCredential + "#" + index)
                .put("type", "BitstringStatusListEntry")
                .put("statusPurpose", purpose.term())
                .put("statusListIndex", Long.toString(index))
                .put("statusListCredential", listCredential)
                .build();
    }
}
