/** Lets holders show a part of a credential: which statements belong to which members, and what they are called. */
@NullMarked
package org.corymb.badges.internal.selective;

import org.jspecify.annotations.NullMarked;
