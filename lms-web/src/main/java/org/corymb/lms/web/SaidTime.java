package org.corymb.lms.web;

/**
 * A time in words, for {@code components/when}.
 *
 * @param iso for {@code <time datetime>}, with the offset of the run's zone
 * @param text the reader's own day and clock
 * @param zones names the zones, the run's clock too where it differs; empty for a calendar day
 */
public record SaidTime(String iso, String text, String zones) {}
