/** From the facts of a learner to an evaluation, and from there to the one decision of a person. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "requirement",
            "catalogue",
            "cohort",
            "enrolment",
            "participation",
            "assignment"
        })
@NullMarked
package org.corymb.lms.completion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
