/** From a JSON-LD document to canonical N-Quads, without losing a word of it. */
@NullMarked
package org.corymb.badges.internal.jsonld;

import org.jspecify.annotations.NullMarked;
