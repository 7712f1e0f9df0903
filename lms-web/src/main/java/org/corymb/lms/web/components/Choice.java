package org.corymb.lms.web.components;

/** One option of a select, a group of checkboxes, radio buttons or chips. */
public record Choice(String value, String text) {}
