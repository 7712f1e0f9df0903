package org.corymb.planted;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Breaks a rule on purpose: reads the clock of the machine. */
public final class BornToday {
    Object birthday() {
        return java.time.Instant.now().atZone(ZoneOffset.UTC).toLocalDate().equals(LocalDate.MIN);
    }
}
