/** The demo centre: invented people and runs in every state, with dates that move along with today. */
@NamedInterface("demo")
@NullMarked
package org.corymb.lms.importing.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
