/** Takes in whatever is handed in and leads each badge in it to the verification of its generation. */
@NullMarked
package org.corymb.badges.internal.entrance;

import org.jspecify.annotations.NullMarked;
