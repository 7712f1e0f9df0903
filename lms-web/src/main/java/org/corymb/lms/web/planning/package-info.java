/** What programme managers see: their runs, opening one, and taking one on to its next state. */
@NullMarked
package org.corymb.lms.web.planning;

import org.jspecify.annotations.NullMarked;
