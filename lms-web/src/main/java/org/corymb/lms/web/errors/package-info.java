/** What a request that failed gets: a page for browsers, problem+json for programs, one number to name it by. */
@NullMarked
package org.corymb.lms.web.errors;

import org.jspecify.annotations.NullMarked;
