package org.corymb.lms.award;

/** A badge was issued anew with the name that its holder bears now. */
public record RecipientNameCorrected(CredentialId credential) {}
