package org.corymb.lms.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A group of candidates that begins together.
 *
 * @param announcedOn the day first announced, where it was another one
 * @param orientationOn the day of the orientation
 */
public record ProgrammeIntake(String code, Optional<LocalDate> announcedOn, Optional<LocalDate> orientationOn) {}
