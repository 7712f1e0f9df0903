/** Who issues: the identity, the keys and the published key documents of each organisation. */
@NamedInterface("issuer")
@NullMarked
package org.corymb.lms.award.issuer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
