package org.corymb.planted.web;

import org.jooq.DSLContext;

/** Breaks a rule on purpose: SQL on a page. */
public record SqlOnAPage(DSLContext sql) {}
