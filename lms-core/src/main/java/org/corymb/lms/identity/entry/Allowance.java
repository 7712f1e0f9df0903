package org.corymb.lms.identity.entry;

import java.time.Duration;

/**
 * How often something may be tried.
 *
 * @param kind names what is counted, at most 40 of {@code a-z -}
 * @param most tries within one window
 * @param window begins with the first try and ends by itself
 */
public record Allowance(String kind, int most, Duration window) {}
