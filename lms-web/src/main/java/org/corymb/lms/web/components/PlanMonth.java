package org.corymb.lms.web.components;

/**
 * One month on a line of time.
 *
 * @param x where it begins, in percent of the line
 * @param text where its name stands
 */
public record PlanMonth(String name, String x, String text) {}
