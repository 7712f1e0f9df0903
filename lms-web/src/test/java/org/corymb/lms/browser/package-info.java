/** Journeys and pages in a real browser, on the whole application. */
@NullMarked
package org.corymb.lms.browser;

import org.jspecify.annotations.NullMarked;
