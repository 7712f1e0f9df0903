/** How columns read in Java: instants, wall times and public ids. */
@NullMarked
package org.corymb.database.types;

import org.jspecify.annotations.NullMarked;
