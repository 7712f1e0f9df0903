package org.corymb.badges.internal.jsonld;

import java.util.Arrays;

/** Lines of bytes, brought into the order of their code points; used again for the next document. */
final class Lines {
    private static final int FEW = 7;
    private static final int MANY = 16;
    private static final int MOST_KNOWN = 1024;
    private static final int PRIVATE = 0xEE;
    private static final int FOUR_BYTES = 0xF0;

    private final Utf8Buffer text;
    private int[] starts = new int[256];
    private int[] order = new int[256];
    private int[] spare = new int[256];
    private int size;
    private int[] known = {};
    private boolean repeated;

    Lines(int capacity) {
        this.text = new Utf8Buffer(capacity);
    }

    void clear() {
        text.clear();
        size = 0;
    }

    int size() {
        return size;
    }

    int bytes() {
        return text.bytes().length;
    }

    /** Begins a line, to be written into the buffer that it answers. */
    Utf8Buffer begin() {
        if (size + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size + 2);
            order = Arrays.copyOf(order, 2 * size + 2);
            spare = new int[2 * size + 2];
        }
        starts[size++] = text.length();
        return text;
    }

    /** Begins with the order of the last lines that were as many: badges often come in series. */
    void sort() {
        starts[size] = text.length();
        if (size == known.length) {
            System.arraycopy(known, 0, order, 0, size);
        } else {
            for (int i = 0; i < size; i++) {
                order[i] = i;
            }
        }
        repeated = false;
        sort(0, size);
        if (size == known.length) {
            System.arraycopy(order, 0, known, 0, size);
        } else if (size >= MANY && size <= MOST_KNOWN) {
            known = Arrays.copyOf(order, size);
        }
    }

    /** Which line, by the order in which they were begun, comes at a place. */
    int at(int place) {
        return order[place];
    }

    boolean sameAsBefore(int place) {
        return repeated && place > 0 && compare(order[place - 1], order[place]) == 0;
    }

    /** Adds the line at a place to a text. */
    void put(int place, Utf8Buffer whole) {
        int line = order[place];
        whole.put(text.bytes(), starts[line], starts[line + 1]);
    }

    /** Adds all lines in their order, each once. */
    void put(Utf8Buffer whole) {
        for (int i = 0; i < size; i++) {
            if (!sameAsBefore(i)) {
                put(i, whole);
            }
        }
    }

    private void sort(int from, int to) {
        if (to - from <= FEW) {
            insert(from, to);
            return;
        }
        int middle = (from + to) >>> 1;
        sort(from, middle);
        sort(middle, to);
        if (compare(order[middle - 1], order[middle]) > 0) {
            merge(from, middle, to);
        }
    }

    private void insert(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int line = order[i];
            int at = i;
            while (at > from && compare(order[at - 1], line) > 0) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = line;
        }
    }

    private void merge(int from, int middle, int to) {
        System.arraycopy(order, from, spare, from, middle - from);
        int left = from;
        int right = middle;
        int at = from;
        while (left < middle) {
            boolean takeRight = right < to && compare(order[right], spare[left]) < 0;
            order[at++] = takeRight ? order[right++] : spare[left++];
        }
    }

    private int compare(int one, int other) {
        int length = starts[one + 1] - starts[one];
        int otherLength = starts[other + 1] - starts[other];
        int at = Arrays.mismatch(
                text.bytes(), starts[one], starts[one + 1], text.bytes(), starts[other], starts[other + 1]);
        if (at < 0) {
            repeated = true;
            return 0;
        }
        if (at == Math.min(length, otherLength)) {
            return Integer.compare(length, otherLength);
        }
        return compareBytes(text.bytes()[starts[one] + at] & 0xFF, text.bytes()[starts[other] + at] & 0xFF);
    }

    /** Many programs sort by UTF-16 units, where characters of four bytes come before some of three. */
    private static int compareBytes(int one, int other) {
        if (Math.max(one, other) >= FOUR_BYTES
                && Math.min(one, other) >= PRIVATE
                && Math.min(one, other) < FOUR_BYTES) {
            throw new NotCovered();
        }
        return Integer.compare(one, other);
    }
}
