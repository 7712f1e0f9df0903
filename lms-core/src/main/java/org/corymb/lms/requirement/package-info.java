/** Rules of completion as trees: read from JSON, put into sentences, and evaluated with a trail that says why. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.corymb.lms.requirement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
