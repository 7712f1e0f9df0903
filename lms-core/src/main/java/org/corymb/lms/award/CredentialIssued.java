package org.corymb.lms.award;

/** A learner got a badge. */
public record CredentialIssued(CredentialId credential) {}
