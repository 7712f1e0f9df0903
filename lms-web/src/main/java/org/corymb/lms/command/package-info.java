/** The command line: starts Corymb, and works on its data beside a running instance or alone. */
@NullMarked
package org.corymb.lms.command;

import org.jspecify.annotations.NullMarked;
