/** Verifies badges of Open Badges 2.0 and 1.x, which prove themselves by where they lie or by a signature. */
@NullMarked
package org.corymb.badges.internal.openbadges2;

import org.jspecify.annotations.NullMarked;
