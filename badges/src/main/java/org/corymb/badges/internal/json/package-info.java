/** Reads JSON within bounds and writes it in a fixed order. */
@NullMarked
package org.corymb.badges.internal.json;

import org.jspecify.annotations.NullMarked;
