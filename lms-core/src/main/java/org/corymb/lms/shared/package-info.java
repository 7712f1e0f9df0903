/** Small values that every feature speaks in. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.corymb.lms.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
