/** Results that are kept for a while. */
@NullMarked
package org.corymb.badges.internal.recent;

import org.jspecify.annotations.NullMarked;
