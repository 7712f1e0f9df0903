/** Published lists that say which credentials are revoked or suspended. */
@NullMarked
package org.corymb.badges.status;

import org.jspecify.annotations.NullMarked;
