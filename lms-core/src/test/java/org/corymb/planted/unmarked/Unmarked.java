package org.corymb.planted.unmarked;

/** Breaks a rule on purpose: its package says nothing about absence. */
public final class Unmarked {}
