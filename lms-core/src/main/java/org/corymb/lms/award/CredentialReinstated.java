package org.corymb.lms.award;

/** A suspended badge counts again. */
public record CredentialReinstated(CredentialId credential) {}
