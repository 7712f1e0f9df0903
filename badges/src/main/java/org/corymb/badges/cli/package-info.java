/** The command line: verify, issue, bake, unbake, keys. */
@NullMarked
package org.corymb.badges.cli;

import org.jspecify.annotations.NullMarked;
