/** What was revoked or suspended: signed Bitstring Status Lists, one bit for each badge. */
@NamedInterface("status")
@NullMarked
package org.corymb.lms.award.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
