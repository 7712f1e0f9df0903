/** Who did what, never changed afterwards; it hears every event and nobody uses it but the page that shows it. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.corymb.lms.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
