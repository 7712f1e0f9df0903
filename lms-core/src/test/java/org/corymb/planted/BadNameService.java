package org.corymb.planted;

/** Breaks a rule on purpose: a name that says nothing. */
public final class BadNameService {}
