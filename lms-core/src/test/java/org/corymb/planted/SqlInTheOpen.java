package org.corymb.planted;

import org.jooq.DSLContext;

/** Breaks a rule on purpose: SQL outside a repository. */
public record SqlInTheOpen(DSLContext sql) {}
