package org.corymb.lms.identity;

import java.util.Optional;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.OrganisationId;

/** An organisation was made or changed. */
public record OrganisationDefined(OrganisationId organisation, Optional<AccountId> by) {}
