package org.corymb.lms.identity;

import java.time.Instant;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.OrganisationId;
import org.corymb.lms.shared.OrganisationRole;

/**
 * One role of one person in one organisation.
 *
 * @param confirmed false while the organisation has not answered yet; such a membership gives no right
 */
public record Membership(
        OrganisationId organisation, AccountId person, OrganisationRole role, boolean confirmed, Instant since) {}
