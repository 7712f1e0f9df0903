package org.corymb.lms.catalogue;

import java.util.UUID;

/** Names one version of an offering. */
public record OfferingVersionId(UUID value) {

    public static OfferingVersionId random() {
        return new OfferingVersionId(UUID.randomUUID());
    }

    public static OfferingVersionId of(String text) {
        return new OfferingVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
