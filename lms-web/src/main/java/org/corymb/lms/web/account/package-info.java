/** Pages for coming in and for one's own account: sign-in, sign-up, reset, profile, addresses, password, tokens. */
@NullMarked
package org.corymb.lms.web.account;

import org.jspecify.annotations.NullMarked;
