/** The command line: verify, issue, derive, bake, unbake, keys, did, status. */
@NullMarked
package org.corymb.badges.cli;

import org.jspecify.annotations.NullMarked;
