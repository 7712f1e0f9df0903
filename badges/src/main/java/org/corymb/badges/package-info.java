/** Issues, verifies and explains Open Badges. */
@NullMarked
package org.corymb.badges;

import org.jspecify.annotations.NullMarked;
