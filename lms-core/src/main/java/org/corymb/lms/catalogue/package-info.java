/** What is taught: offerings with versions, plans, rubrics and badges, and the certifications built of them. */
@ApplicationModule(allowedDependencies = {"shared", "requirement", "identity"})
@NullMarked
package org.corymb.lms.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
