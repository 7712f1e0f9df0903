package org.corymb.planted.requirement;

import org.jooq.Field;

/** Breaks a rule on purpose: a requirement that knows of SQL. */
public record ImpureRule(Field<String> column) {}
