package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.stream.Stream;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.status.BitstringStatusList;

/** The two forms in which lists of bits are published: the standard, and the draft before it, which is only read. */
enum StatusListForm {
    BITSTRING("BitstringStatusList"),
    LIST_2021("StatusList2021");

    private final String name;

    StatusListForm(String name) {
        this.name = name;
    }

    /** The form that an entry of a credential is in; empty if it points to no list of bits. */
    static Optional<StatusListForm> of(JsonObject entry) {
        var types = JsonRead.texts(entry, "type");
        return Stream.of(values())
                .filter(form -> types.contains(form.name + "Entry"))
                .findFirst();
    }

    /** Whether a credential is such a list, by the types of itself and its subject. */
    boolean fits(JsonObject credential) {
        var subject = JsonRead.object(credential, "credentialSubject");
        return JsonRead.texts(credential, "type").contains(name + "Credential")
                && subject != null
                && JsonRead.texts(subject, "type").contains(name);
    }

    /**
     * Unpacks the bits.
     *
     * @throws IllegalArgumentException if it is no list
     */
    BitstringStatusList unpack(String encoded, int size) {
        return this == BITSTRING
                ? BitstringStatusList.decode(encoded, size)
                : BitstringStatusList.decodeStatusList2021(encoded);
    }
}
