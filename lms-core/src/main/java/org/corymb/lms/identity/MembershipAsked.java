package org.corymb.lms.identity;

import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.OrganisationId;

/** A person says "I work here" and waits for the organisation to confirm it. */
public record MembershipAsked(OrganisationId organisation, AccountId person) {}
