package org.corymb.badges.internal.structure;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a badge; put into words only when something is wrong there.
 *
 * @param outer the object or list around it; null for the badge itself
 * @param member its name in an object; null in a list
 * @param index its index in a list
 */
record Place(@Nullable Place outer, @Nullable String member, int index) {
    static final Place TOP = new Place(null, null, 0);

    Place member(String name) {
        return new Place(this, name, 0);
    }

    Place item(int at) {
        return new Place(this, null, at);
    }

    /** Such as <code>issuer.image[0].id</code>; empty for the badge itself. */
    @Override
    public String toString() {
        if (outer == null) {
            return "";
        }
        if (member == null) {
            return outer.toString() + '[' + index + ']';
        }
        return outer.outer == null ? member : outer.toString() + '.' + member;
    }
}
