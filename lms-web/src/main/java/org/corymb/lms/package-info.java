/** The application that starts Corymb. */
@NullMarked
package org.corymb.lms;

import org.jspecify.annotations.NullMarked;
