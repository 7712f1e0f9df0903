package org.corymb.lms.identity;

import java.util.Optional;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.OrganisationId;
import org.corymb.lms.shared.OrganisationRole;

/** A person no longer holds a role in an organisation. */
public record RoleTaken(OrganisationId organisation, AccountId person, OrganisationRole role, Optional<AccountId> by) {}
