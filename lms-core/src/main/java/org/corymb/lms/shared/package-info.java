/** Small values that every feature speaks in. */
@NullMarked
package org.corymb.lms.shared;

import org.jspecify.annotations.NullMarked;
