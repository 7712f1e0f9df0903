/** What keeps the platform going: timed jobs, and the description of its API. */
@NullMarked
package org.corymb.lms.web.operations;

import org.jspecify.annotations.NullMarked;
