package org.corymb.lms.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * The requirements of a certification from some point on, a sentence each.
 *
 * @param payment how it is paid for, in words
 */
public record ProgrammeVersion(String label, Entry entry, Optional<String> payment, List<String> requirements) {

    public ProgrammeVersion {
        requirements = List.copyOf(requirements);
    }

    /** When candidates may begin. */
    public enum Entry {
        INTAKE,
        ROLLING
    }
}
