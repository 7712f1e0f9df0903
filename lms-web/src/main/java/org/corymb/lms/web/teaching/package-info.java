/** Pages of those who teach: the week, the run desk, roll call, grading and completion. */
@NullMarked
package org.corymb.lms.web.teaching;

import org.jspecify.annotations.NullMarked;
