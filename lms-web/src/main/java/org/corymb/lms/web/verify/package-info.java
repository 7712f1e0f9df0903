/** The employer desk: anybody brings badges and reads in plain words what they are worth. */
@NullMarked
package org.corymb.lms.web.verify;

import org.jspecify.annotations.NullMarked;
