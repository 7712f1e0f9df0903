package org.corymb.lms.award;

/** A badge does not count for the time being. */
public record CredentialSuspended(CredentialId credential) {}
