package org.corymb.planted;

import org.springframework.beans.factory.annotation.Autowired;

/** Breaks a rule on purpose: hides what it needs. */
public final class FieldInjected {
    @Autowired
    Object needed;
}
