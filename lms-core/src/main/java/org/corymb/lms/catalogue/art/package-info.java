/** Draws the badges of an organisation: one geometry, few parameters, as SVG and as PNG. */
@NullMarked
@NamedInterface("art")
package org.corymb.lms.catalogue.art;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
