package org.corymb.lms.catalogue;

import java.util.UUID;

/** Names one offering, whatever its version. */
public record OfferingId(UUID value) {

    public static OfferingId random() {
        return new OfferingId(UUID.randomUUID());
    }

    public static OfferingId of(String text) {
        return new OfferingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
