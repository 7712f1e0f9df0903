package org.corymb.lms.award.issuer;

import java.util.Optional;
import java.util.UUID;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.OrganisationId;

/** An issuer signs with a new key; empty {@code by} is the operator. */
public record KeyReplaced(OrganisationId organisation, UUID key, Optional<AccountId> by) {}
