package org.corymb.lms.identity.entry;

import java.util.Optional;
import org.corymb.lms.shared.AccountId;

/** A program has a key to an account. */
public record AccessTokenIssued(AccessTokenId token, AccountId owner, Optional<AccountId> by) {}
