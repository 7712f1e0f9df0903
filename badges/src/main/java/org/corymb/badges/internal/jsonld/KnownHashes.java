package org.corymb.badges.internal.jsonld;

import java.util.Arrays;

/**
 * The hashes of the last document's nodes without names, beside the very bytes that were hashed: badges often come in
 * series, in which most of these nodes are the same and stand at the same places.
 */
final class KnownHashes {
    private static final int MOST = 64;
    private static final int LONGEST = 2048;

    private final Utf8Buffer[] hashed = new Utf8Buffer[MOST];
    private final long[] hashes = new long[MOST];

    /** Whether these bytes were hashed for the node at this place. */
    boolean has(int place, Utf8Buffer text) {
        if (place >= MOST || hashed[place] == null) {
            return false;
        }
        var before = hashed[place];
        return Arrays.equals(before.bytes(), 0, before.length(), text.bytes(), 0, text.length());
    }

    /** Their hash. */
    long at(int place) {
        return hashes[place];
    }

    /** Puts the hash of these bytes in the place of the one before, if they are few. */
    void keep(int place, Utf8Buffer text, long hash) {
        if (place >= MOST || text.length() > LONGEST) {
            return;
        }
        if (hashed[place] == null) {
            hashed[place] = new Utf8Buffer(LONGEST);
        }
        hashed[place].clear();
        hashed[place].put(text.bytes(), 0, text.length());
        hashes[place] = hash;
    }
}
