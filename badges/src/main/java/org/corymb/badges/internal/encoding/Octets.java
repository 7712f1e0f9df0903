package org.corymb.badges.internal.encoding;

import java.util.Arrays;

/** Bytes as a value: equal if they are the same bytes, and never printed. */
public final class Octets {
    private final byte[] bytes;

    private Octets(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes the bytes, which nobody changes any more. */
    public static Octets of(byte[] bytes) {
        return new Octets(bytes);
    }

    /** The bytes; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets octets && Arrays.equals(bytes, octets.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
