package org.corymb.lms.web.components;

/** A term and what it is here: one line of a record's facts, or one large figure. */
public record Fact(String term, String text) {}
