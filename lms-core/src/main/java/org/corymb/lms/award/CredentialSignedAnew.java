package org.corymb.lms.award;

/** A badge has a new signature, since the key of the one before was withdrawn; copies of older editions count no more. */
public record CredentialSignedAnew(CredentialId credential, int edition) {}
