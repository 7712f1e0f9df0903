package org.corymb.lms.catalogue;

/**
 * A version to choose from.
 *
 * @param offering the code of its offering
 */
public record OfferedVersion(OfferingVersionId id, String offering, String title, String label) {}
