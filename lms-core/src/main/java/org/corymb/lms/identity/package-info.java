/** People, the addresses by which they are known, the organisations they belong to and what they may do there. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.corymb.lms.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
