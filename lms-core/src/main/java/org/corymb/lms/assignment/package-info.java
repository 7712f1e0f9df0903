/** Work that a run asks for: drafts, what was handed in, and its assessment by rubric. */
@ApplicationModule(allowedDependencies = {"shared", "catalogue", "cohort", "enrolment"})
@NullMarked
package org.corymb.lms.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
