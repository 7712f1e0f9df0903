package org.corymb.lms.catalogue;

/** The size of something that is taught. */
public enum OfferingKind {
    /** Several weeks with one cohort. */
    COURSE,
    /** One sitting that stands alone. */
    MINI_WORKSHOP,
    /** A call or a skills share. */
    EVENT
}
