package org.corymb.badges.internal.pdf;

import org.jspecify.annotations.Nullable;

/**
 * An object of a file.
 *
 * @param value what it is
 * @param start where the bytes of its stream begin; -1 without a stream
 * @param end where they end
 */
record PdfObject(PdfValue value, int start, int end) {
    PdfValue.@Nullable Dict dictionary() {
        return value instanceof PdfValue.Dict dictionary ? dictionary : null;
    }

    boolean hasStream() {
        return start >= 0;
    }
}
