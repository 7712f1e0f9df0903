/** Fetches from the web as if every address were an attacker's. */
@NullMarked
package org.corymb.badges.internal.net;

import org.jspecify.annotations.NullMarked;
