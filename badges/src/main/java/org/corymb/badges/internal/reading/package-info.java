/** Takes badges out of what they come in: pictures, PDF files and archives, told apart by their bytes. */
@NullMarked
package org.corymb.badges.internal.reading;

import org.jspecify.annotations.NullMarked;
