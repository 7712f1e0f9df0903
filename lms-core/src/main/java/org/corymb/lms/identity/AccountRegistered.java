package org.corymb.lms.identity;

import java.util.Optional;
import org.corymb.lms.shared.AccountId;

/** A person has an account now; {@code by} is empty when the person made it alone or the platform did. */
public record AccountRegistered(AccountId account, Optional<AccountId> by) {}
