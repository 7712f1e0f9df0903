/** The page that shows every component in every state; only in the profile development. */
@NullMarked
package org.corymb.lms.web.gallery;

import org.jspecify.annotations.NullMarked;
