/** Data Integrity proofs: made, and checked. */
@NullMarked
package org.corymb.badges.internal.proof;

import org.jspecify.annotations.NullMarked;
