package org.corymb.lms.web.components;

/**
 * What was reached on one criterion of a rubric.
 *
 * @param word the level in words: "3, meets"
 */
public record Level(String criterion, int level, int of, String word) {}
