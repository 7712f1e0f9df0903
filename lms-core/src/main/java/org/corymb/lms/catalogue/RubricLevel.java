package org.corymb.lms.catalogue;

/**
 * One level of a criterion in words.
 *
 * @param level 1 is the lowest
 */
public record RubricLevel(int level, String title, String description) {}
