/** The public pages of what is taught: catalogue, offerings, runs and certifications. */
@NullMarked
package org.corymb.lms.web.catalogue;

import org.jspecify.annotations.NullMarked;
