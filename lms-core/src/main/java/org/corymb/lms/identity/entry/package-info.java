/** How a person comes in: signing up and in, links by mail, passwords, addresses, access tokens for programs. */
@NamedInterface("entry")
@NullMarked
package org.corymb.lms.identity.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
