/** Ways to write bytes as text: base58, multibase, multikey. */
@NullMarked
package org.corymb.badges.internal.encoding;

import org.jspecify.annotations.NullMarked;
