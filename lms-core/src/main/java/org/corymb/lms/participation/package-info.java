/** Who was at which session, for how long and in what role; taken at the roll call, kept with its history. */
@ApplicationModule(allowedDependencies = {"shared", "requirement", "cohort", "enrolment"})
@NullMarked
package org.corymb.lms.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
