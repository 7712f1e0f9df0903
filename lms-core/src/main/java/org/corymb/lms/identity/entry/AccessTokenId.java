package org.corymb.lms.identity.entry;

import java.util.UUID;

/** Names one access token; not its secret. */
public record AccessTokenId(UUID value) {

    public static AccessTokenId random() {
        return new AccessTokenId(UUID.randomUUID());
    }

    public static AccessTokenId of(String text) {
        return new AccessTokenId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
