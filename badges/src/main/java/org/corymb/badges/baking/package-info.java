/** Puts a credential into a picture and takes it out again, without touching the picture. */
@NullMarked
package org.corymb.badges.baking;

import org.jspecify.annotations.NullMarked;
