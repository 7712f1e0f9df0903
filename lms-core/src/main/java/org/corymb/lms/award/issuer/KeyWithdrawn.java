package org.corymb.lms.award.issuer;

import java.util.Optional;
import java.util.UUID;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.OrganisationId;

/** Nothing that a key signed counts any more; empty {@code by} is the operator. */
public record KeyWithdrawn(OrganisationId organisation, UUID key, Optional<AccountId> by) {}
