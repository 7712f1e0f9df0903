package org.corymb.planted;

/** Breaks a rule on purpose: a repository that everybody sees. */
public final class OpenRepository {}
