package org.corymb.badges.internal.verify;

import org.corymb.badges.internal.recent.Recent;
import org.corymb.badges.status.BitstringStatusList;

/** Published status lists that were read lately: a version is unpacked once, however many of its entries are read. */
final class UnpackedLists {
    private static final int LONGEST_KEPT = 1 << 18;
    private static final int MOST_BITS_KEPT = 1 << 20;
    private static final Recent<Published, BitstringStatusList> RECENT =
            new Recent<>(16, list -> (long) list.entries() * list.size() <= MOST_BITS_KEPT);

    private UnpackedLists() {}

    /** The whole text of a version and how it is read; nothing else tells one version from another. */
    private record Published(StatusListForm form, String encoded, int size) {
        BitstringStatusList unpacked() {
            return form.unpack(encoded, size);
        }
    }

    /**
     * The entries of a list, only to be read.
     *
     * @throws IllegalArgumentException if it is no list
     */
    static BitstringStatusList of(StatusListForm form, String encoded, int size) {
        var published = new Published(form, encoded, size);
        return encoded.length() <= LONGEST_KEPT ? RECENT.get(published, Published::unpacked) : published.unpacked();
    }
}
