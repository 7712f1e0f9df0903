/** Badges: issued on a decision, kept, revoked, corrected and shown. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "catalogue", "cohort", "completion"})
@NullMarked
package org.corymb.lms.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
