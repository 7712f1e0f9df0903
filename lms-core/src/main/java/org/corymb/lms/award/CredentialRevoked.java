package org.corymb.lms.award;

/** A badge was taken back. */
public record CredentialRevoked(CredentialId credential) {}
