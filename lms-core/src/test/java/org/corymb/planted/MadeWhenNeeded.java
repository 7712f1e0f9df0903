package org.corymb.planted;

import org.springframework.context.annotation.Lazy;

/** Breaks a rule on purpose: is not made at the start. */
@Lazy
public final class MadeWhenNeeded {}
