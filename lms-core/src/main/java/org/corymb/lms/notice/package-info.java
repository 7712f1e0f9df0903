/** Mail and notes in the application; it listens to what happened and nobody calls it. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "identity :: entry", "catalogue", "cohort", "enrolment", "award"})
@NullMarked
package org.corymb.lms.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
