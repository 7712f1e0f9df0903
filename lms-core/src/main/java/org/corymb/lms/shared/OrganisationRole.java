package org.corymb.lms.shared;

/** What a person may do for an organisation and for every organisation below it. */
public enum OrganisationRole {
    /** Belongs to it: sees what is for members, gets member prices. */
    BASIC_USER,
    /** Edits its catalogue and resources. */
    CONTENT_MANAGER,
    /** Confirms who belongs to it and gives its seats. */
    MEMBERSHIP_MANAGER,
    /** Owns its membership: everything a membership manager may, and names the managers. */
    MEMBERSHIP_OWNER,
    /** Teaches its runs when put on their staff. */
    INSTRUCTOR,
    /** Plans offerings and runs, decides on seats, issues and revokes badges. */
    PROGRAMME_MANAGER
}
