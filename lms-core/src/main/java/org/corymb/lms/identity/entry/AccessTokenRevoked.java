package org.corymb.lms.identity.entry;

import org.corymb.lms.shared.AccountId;

/** A program's key to an account no longer works. */
public record AccessTokenRevoked(AccessTokenId token, AccountId owner) {}
