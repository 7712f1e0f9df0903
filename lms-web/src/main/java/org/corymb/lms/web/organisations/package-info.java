/** Pages about organisations: who they are, who belongs to them, who waits for an answer. */
@NullMarked
package org.corymb.lms.web.organisations;

import org.jspecify.annotations.NullMarked;
