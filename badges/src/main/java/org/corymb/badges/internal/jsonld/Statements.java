package org.corymb.badges.internal.jsonld;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The statements of one document. A resource or literal is a number: from 0 on a text that was written once, below 0 a
 * node without a name. Used again for the next document.
 */
final class Statements {
    /** Stands for the default graph. */
    static final int NO_GRAPH = Integer.MIN_VALUE;

    private static final int MOST = 10_000;
    private static final byte[] OWN = "_:a".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER = "_:z".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CANONICAL = "_:c14n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = " .\n".getBytes(StandardCharsets.US_ASCII);

    private final Utf8Buffer text = new Utf8Buffer(16_384);
    private int[] starts = new int[256];
    private int[] subjects = new int[256];
    private byte[][] predicates = new byte[256][];
    private int[] objects = new int[256];
    private int[] graphs = new int[256];
    private int texts;
    private int blanks;
    private int size;

    void clear() {
        text.clear();
        texts = 0;
        blanks = 0;
        size = 0;
    }

    int size() {
        return size;
    }

    int blanks() {
        return blanks;
    }

    int bytes() {
        return text.bytes().length;
    }

    int blank() {
        return ~blanks++;
    }

    /** Begins a text, to be written into the buffer that it answers; its number is {@link #text()}. */
    Utf8Buffer begin() {
        if (texts + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * texts + 2);
        }
        starts[texts++] = text.length();
        return text;
    }

    /** The number of the text that was written last. */
    int text() {
        starts[texts] = text.length();
        return texts - 1;
    }

    int text(byte[] written) {
        begin().put(written);
        return text();
    }

    /**
     * Adds a statement.
     *
     * @param predicate with a space before and after it
     */
    void add(int subject, byte[] predicate, int object, int graph) {
        if (size == MOST) {
            throw new NotCovered();
        }
        if (size == subjects.length) {
            grow(2 * size);
        }
        subjects[size] = subject;
        predicates[size] = predicate;
        objects[size] = object;
        graphs[size++] = graph;
    }

    private void grow(int capacity) {
        subjects = Arrays.copyOf(subjects, capacity);
        predicates = Arrays.copyOf(predicates, capacity);
        objects = Arrays.copyOf(objects, capacity);
        graphs = Arrays.copyOf(graphs, capacity);
    }

    int subject(int statement) {
        return subjects[statement];
    }

    int object(int statement) {
        return objects[statement];
    }

    int graph(int statement) {
        return graphs[statement];
    }

    /** Writes a line as one node without a name sees it: itself as a, the others as z. */
    void write(int statement, int own, Utf8Buffer line) {
        seen(subjects[statement], own, line);
        line.put(predicates[statement]);
        seen(objects[statement], own, line);
        if (graphs[statement] != NO_GRAPH) {
            line.put(' ');
            seen(graphs[statement], own, line);
        }
        line.put(END);
    }

    private void seen(int node, int own, Utf8Buffer line) {
        if (node >= 0) {
            line.put(text.bytes(), starts[node], starts[node + 1]);
        } else {
            line.put(node == own ? OWN : OTHER);
        }
    }

    /** Writes a line with the canonical names. */
    void write(int statement, int[] names, Utf8Buffer line) {
        named(subjects[statement], names, line);
        line.put(predicates[statement]);
        named(objects[statement], names, line);
        if (graphs[statement] != NO_GRAPH) {
            line.put(' ');
            named(graphs[statement], names, line);
        }
        line.put(END);
    }

    private void named(int node, int[] names, Utf8Buffer line) {
        if (node >= 0) {
            line.put(text.bytes(), starts[node], starts[node + 1]);
        } else {
            line.put(CANONICAL);
            line.putNumber(names[~node]);
        }
    }
}
