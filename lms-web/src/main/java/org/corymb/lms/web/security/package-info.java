/** Who asks and what they may reach: sessions, access tokens, headers, limits, requests sent twice. */
@NullMarked
package org.corymb.lms.web.security;

import org.jspecify.annotations.NullMarked;
