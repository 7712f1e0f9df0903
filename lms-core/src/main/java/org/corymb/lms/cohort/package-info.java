/** Runs of offerings: their dates in every zone, sessions, people, seats, life cycle and calendar. */
@ApplicationModule(allowedDependencies = {"shared", "requirement", "identity", "catalogue"})
@NullMarked
package org.corymb.lms.cohort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
