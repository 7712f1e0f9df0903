/** What a badge must look like, told in words. */
@NullMarked
package org.corymb.badges.internal.structure;

import org.jspecify.annotations.NullMarked;
