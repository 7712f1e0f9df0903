/** The verification desk: answers about any badge that somebody brings. */
@NamedInterface("desk")
@NullMarked
package org.corymb.lms.award.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
