/** Seats in runs: who has one, who waits for one, and how a seat passes on. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "catalogue", "cohort"})
@NullMarked
package org.corymb.lms.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
