package org.corymb.badges.status;

import java.util.Arrays;
import java.util.Base64;
import org.corymb.badges.internal.encoding.Multibase;

/**
 * One entry for each credential, mostly of one bit: set means revoked (or suspended). For messages an entry has several
 * bits. Not safe for use by several threads.
 *
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstring-generation-algorithm">Bitstring Status List 1.0,
 *     3.3 and 3.4</a>
 */
public final class BitstringStatusList {
    /** Fewest entries that a list may have, so that one credential hides among many. */
    public static final int SMALLEST = 131_072;

    /** Most entries that are read or written. */
    public static final int LARGEST = 1 << 26;

    /** Most bits of an entry that are read or written. */
    public static final int WIDEST = 8;

    private final byte[] bits;
    private final int size;

    private BitstringStatusList(byte[] bits, int size) {
        this.bits = bits;
        this.size = size;
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
        return empty(entries, 1);
    }

    /**
     * A list for messages, with all entries zero.
     *
     * @param entries how many; a multiple of 8, from {@link #SMALLEST} on, at most {@link #LARGEST} bits together
     * @param size bits of an entry, 1 to {@link #WIDEST}
     * @throws IllegalArgumentException for other numbers
     */
    public static BitstringStatusList empty(int entries, int size) {
        if (size < 1 || size > WIDEST) {
            throw new IllegalArgumentException("An entry has 1 to " + WIDEST + " bits, not " + size + ".");
        }
        if (entries < SMALLEST || (long) entries * size > LARGEST || entries % 8 != 0) {
            throw new IllegalArgumentException(
                    "A status list has " + SMALLEST + " entries or more, not " + entries + ".");
        }
        return new BitstringStatusList(new byte[entries / 8 * size], size);
    }

    /**
     * Reads a published list.
     *
     * @param encoded multibase base64url (<code>u...</code>) of the gzipped bits
     * @throws IllegalArgumentException if it is something else, has fewer entries than {@link #SMALLEST} or more than
     *     {@link #LARGEST}
     */
    public static BitstringStatusList decode(String encoded) {
        return decode(encoded, 1);
    }

    /**
     * Reads a published list with entries of several bits.
     *
     * @param encoded multibase base64url (<code>u...</code>) of the gzipped bits
     * @param size bits of an entry, 1 to {@link #WIDEST}
     * @throws IllegalArgumentException if it is something else, has fewer entries than {@link #SMALLEST} or more than
     *     {@link #LARGEST} bits
     */
    public static BitstringStatusList decode(String encoded, int size) {
        if (!encoded.startsWith("u")) {
            throw new IllegalArgumentException("The status list is not written as multibase base64url.");
        }
        byte[] bits = PackedBits.gunzip(Multibase.decode(encoded));
        if (size < 1 || size > WIDEST || bits.length < (long) SMALLEST / 8 * size) {
            throw new IllegalArgumentException("The status list has fewer than " + SMALLEST + " entries.");
        }
        return new BitstringStatusList(bits, size);
    }

    /**
     * Reads a list of the draft that came before, Status List 2021: base64 in either alphabet, of any length.
     *
     * @param encoded the gzipped bits
     * @throws IllegalArgumentException if it is something else, or has more entries than {@link #LARGEST}
     * @see <a href="https://www.w3.org/TR/2023/WD-vc-status-list-20230427/#statuslist2021credential">Status List 2021, 4.2</a>
     */
    public static BitstringStatusList decodeStatusList2021(String encoded) {
        var plain = encoded.replace('+', '-').replace('/', '_').replaceAll("={1,2}$", "");
        try {
            return new BitstringStatusList(
                    PackedBits.gunzip(Base64.getUrlDecoder().decode(plain)), 1);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The status list is not gzipped bits in base64.", e);
        }
    }

    /** A list from bits that {@link #bits()} gave; bit 0 is the highest bit of the first byte. */
    public static BitstringStatusList of(byte[] bits) {
        return of(bits, 1);
    }

    /** The same for entries of several bits. */
    public static BitstringStatusList of(byte[] bits, int size) {
        if (size < 1 || size > WIDEST || bits.length % size != 0) {
            throw new IllegalArgumentException("Entries of " + size + " bits do not fill " + bits.length + " bytes.");
        }
        empty(Math.multiplyExact(bits.length / size, 8), size);
        return new BitstringStatusList(bits.clone(), size);
    }

    /** How many bits an entry has. */
    public int size() {
        return size;
    }

    /** How many entries it has. */
    public int entries() {
        return (int) (bits.length * 8L / size);
    }

    /**
     * Whether an entry is other than zero.
     *
     * @param index from 0
     * @throws IndexOutOfBoundsException if the list has no such entry
     */
    public boolean isSet(long index) {
        return value(index) != 0;
    }

    /**
     * Sets or clears all bits of an entry.
     *
     * @param index from 0
     * @throws IndexOutOfBoundsException if the list has no such entry
     */
    public void set(long index, boolean value) {
        set(index, value ? (1 << size) - 1 : 0);
    }

    /**
     * The value of an entry, with its first bit as the highest.
     *
     * @param index from 0
     * @throws IndexOutOfBoundsException if the list has no such entry
     */
    public int value(long index) {
        check(index);
        int value = 0;
        for (long bit = index * size; bit < (index + 1) * size; bit++) {
            value = value << 1 | ((bits[(int) (bit >> 3)] & mask(bit)) == 0 ? 0 : 1);
        }
        return value;
    }

    /**
     * Gives an entry a value.
     *
     * @param index from 0
     * @param value what fits into its bits
     * @throws IndexOutOfBoundsException if the list has no such entry
     * @throws IllegalArgumentException if the value does not fit
     */
    public void set(long index, int value) {
        check(index);
        if (value < 0 || value >> size != 0) {
            throw new IllegalArgumentException("The value " + value + " does not fit into " + size + " bits.");
        }
        for (int i = 0; i < size; i++) {
            long bit = index * size + i;
            int at = (int) (bit >> 3);
            boolean one = (value >> (size - 1 - i) & 1) == 1;
            bits[at] = (byte) (one ? bits[at] | mask(bit) : bits[at] & ~mask(bit));
        }
    }

    /** The bits, for storage. */
    public byte[] bits() {
        return bits.clone();
    }

    /** The list for publication: multibase base64url of the gzipped bits. */
    public String encode() {
        return Multibase.base64Url(PackedBits.gzip(bits));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BitstringStatusList list && size == list.size && Arrays.equals(bits, list.bits);
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
}
