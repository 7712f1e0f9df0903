/** Credentials that no person wrote: every member, odd texts and numbers, and what a mutation makes of them. */
@NullMarked
package org.corymb.badges.corpus;

import org.jspecify.annotations.NullMarked;
