/** What the components of templates/components take as parameters; pages put these records into their own. */
@NullMarked
package org.corymb.lms.web.components;

import org.jspecify.annotations.NullMarked;
