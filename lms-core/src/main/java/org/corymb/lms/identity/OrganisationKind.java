package org.corymb.lms.identity;

/** What an organisation is to the platform. */
public enum OrganisationKind {
    CENTRE,
    HUB,
    MEMBER,
    PARTNER
}
