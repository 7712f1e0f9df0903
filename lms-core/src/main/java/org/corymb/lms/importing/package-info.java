/** Brings a centre in from a file and writes it out again; the demo centre comes the same way. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "requirement",
            "identity",
            "catalogue",
            "catalogue :: art",
            "cohort",
            "enrolment",
            "participation",
            "assignment",
            "completion",
            "award",
            "notice"
        })
@NullMarked
package org.corymb.lms.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
