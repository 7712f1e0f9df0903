/** The verification algorithm, a step a class, in the order of the specification. */
@NullMarked
package org.corymb.badges.internal.verify;

import org.jspecify.annotations.NullMarked;
