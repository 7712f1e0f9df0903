package org.corymb.badges;

/**
 * The report on one of several badges that were handed in together.
 *
 * @param name path of the badge in the archive, or name of the file in the document; empty for a badge by itself. Text of
 *     a stranger: to be escaped where it is shown, and never used as a path
 * @param report its verification
 */
public record NamedReport(String name, VerificationReport report) {}
