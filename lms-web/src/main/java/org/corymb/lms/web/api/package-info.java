/** The JSON API, version 1. */
@NullMarked
package org.corymb.lms.web.api;

import org.jspecify.annotations.NullMarked;
