package org.corymb.lms.web.components;

/**
 * One level of a rubric criterion.
 *
 * @param level also the key that chooses it
 */
public record Rung(int level, String name, String meaning) {}
