package org.corymb.planted;

import java.util.Date;

/** Breaks a rule on purpose: a date of the old kind. */
public final class OldDate {
    @SuppressWarnings("JavaUtilDate")
    Object today() {
        return new Date(0);
    }
}
