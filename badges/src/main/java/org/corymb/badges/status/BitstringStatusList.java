package org.corymb.badges.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.corymb.badges.internal.encoding.Multibase;

/**
 * One bit for each credential: set means revoked (or suspended). Not safe for use by several threads.
 *
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstring-generation-algorithm">Bitstring Status List 1.0,
 *     3.3 and 3.4</a>
 */
public final class BitstringStatusList {
    /** Fewest entries that a list may have, so that one credential hides among many. */
    public static final int SMALLEST = 131_072;

    /** Most entries that are read or written. */
    public static final int LARGEST = 1 << 26;

    private final byte[] bits;

    private BitstringStatusList(byte[] bits) {
        this.bits = bits;
    }

    /** A list of the smallest allowed size with no bit set. */
    public static BitstringStatusList empty() {
        return empty(SMALLEST);
    }

    /**
     * A list with no bit set.
     *
     * @param entries how many bits; a multiple of 8 from {@link #SMALLEST} to {@link #LARGEST}
     * @throws IllegalArgumentException for another number
     */
    public static BitstringStatusList empty(int entries) {
        if (entries < SMALLEST || entries > LARGEST || entries % 8 != 0) {
            throw new IllegalArgumentException(
                    "A status list has " + SMALLEST + " entries or more, not " + entries + ".");
        }
        return new BitstringStatusList(new byte[entries / 8]);
    }

    /**
     * Reads a published list.
     *
     * @param encoded multibase base64url (<code>u...</code>) of the gzipped bits
     * @throws IllegalArgumentException if it is something else, has fewer entries than {@link #SMALLEST} or more than
     *     {@link #LARGEST}
     */
    public static BitstringStatusList decode(String encoded) {
        if (!encoded.startsWith("u")) {
            throw new IllegalArgumentException("The status list is not written as multibase base64url.");
        }
        byte[] bits = inflate(Multibase.decode(encoded));
        if (bits.length < SMALLEST / 8) {
            throw new IllegalArgumentException("The status list has fewer than " + SMALLEST + " entries.");
        }
        return new BitstringStatusList(bits);
    }

    /** A list from bits that {@link #bits()} gave; bit 0 is the highest bit of the first byte. */
    public static BitstringStatusList of(byte[] bits) {
        empty(Math.multiplyExact(bits.length, 8));
        return new BitstringStatusList(bits.clone());
    }

    /** How many entries it has. */
    public int entries() {
        return bits.length * 8;
    }

    /**
     * Whether a bit is set.
     *
     * @param index from 0
     * @throws IndexOutOfBoundsException if the list has no such entry
     */
    public boolean isSet(long index) {
        check(index);
        return (bits[(int) (index >> 3)] & mask(index)) != 0;
    }

    /**
     * Sets or clears a bit.
     *
     * @param index from 0
     * @throws IndexOutOfBoundsException if the list has no such entry
     */
    public void set(long index, boolean value) {
        check(index);
        int at = (int) (index >> 3);
        bits[at] = (byte) (value ? bits[at] | mask(index) : bits[at] & ~mask(index));
    }

    /** The bits, for storage. */
    public byte[] bits() {
        return bits.clone();
    }

    /** The list for publication: multibase base64url of the gzipped bits. */
    public String encode() {
        var packed = new ByteArrayOutputStream(1024);
        try (var gzip = new GZIPOutputStream(packed, 8192)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Multibase.base64Url(packed.toByteArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BitstringStatusList list && Arrays.equals(bits, list.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }

    private void check(long index) {
        if (index < 0 || index >= entries()) {
            throw new IndexOutOfBoundsException("The status list has no entry " + index + ".");
        }
    }

    private static int mask(long index) {
        return 0x80 >> (int) (index & 7);
    }

    private static byte[] inflate(byte[] packed) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed), 8192)) {
            byte[] bits = gzip.readNBytes(LARGEST / 8 + 1);
            if (bits.length > LARGEST / 8) {
                throw new IllegalArgumentException("The status list has more than " + LARGEST + " entries.");
            }
            return bits;
        } catch (IOException e) {
            throw new IllegalArgumentException("The status list is not gzipped.", e);
        }
    }
}
