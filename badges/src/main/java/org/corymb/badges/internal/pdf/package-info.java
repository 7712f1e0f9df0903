/** Reads the objects of a PDF file that lead to its embedded files, and nothing else of it. */
@NullMarked
package org.corymb.badges.internal.pdf;

import org.jspecify.annotations.NullMarked;
