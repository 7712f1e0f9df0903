package org.corymb.lms.award;

import java.util.UUID;

/** Names one badge that was issued. */
public record CredentialId(UUID value) {

    public static CredentialId random() {
        return new CredentialId(UUID.randomUUID());
    }

    public static CredentialId of(String text) {
        return new CredentialId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
