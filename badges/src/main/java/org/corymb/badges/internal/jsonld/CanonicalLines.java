package org.corymb.badges.internal.jsonld;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Names the nodes without names and sorts the statements, for documents in which the closest surroundings of each such
 * node tell it from all others; that is so in nearly every badge. Used again for the next document.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/#hash-1d-quads">RDF Dataset Canonicalization 1.0, 4.4 and 4.6</a>
 */
final class CanonicalLines {
    /** The hash that tells nodes without names from one another. */
    static final String HASH = "SHA-256";

    private final MessageDigest sha256;
    private final Lines surroundings = new Lines(4096);
    private final Lines result = new Lines(16_384);
    private final Utf8Buffer whole = new Utf8Buffer(16_384);
    private final KnownHashes known = new KnownHashes();
    private long[] hashes = new long[64];
    private long[] sorted = new long[64];
    private int[] first = new int[64];
    private int[] next = new int[256];
    private int[] mentions = new int[256];
    private int[] names = new int[64];

    CanonicalLines() {
        try {
            this.sha256 = MessageDigest.getInstance(HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    int bytes() {
        return surroundings.bytes() + result.bytes() + whole.bytes().length;
    }

    /** Works out the canonical form. */
    CanonicalLines of(Statements statements) {
        if (statements.blanks() > 0) {
            name(statements);
        }
        result.clear();
        for (int i = 0; i < statements.size(); i++) {
            statements.write(i, names, result.begin());
        }
        result.sort();
        whole.clear();
        result.put(whole);
        return this;
    }

    /** The canonical form. */
    String text() {
        return whole.text();
    }

    /** Its hash. */
    byte[] sha256() {
        whole.digest(sha256);
        return sha256.digest();
    }

    private void name(Statements statements) {
        int blanks = statements.blanks();
        collect(statements, blanks);
        if (blanks == 1) {
            names[0] = 0;
            return;
        }
        for (int i = 0; i < blanks; i++) {
            hashes[i] = hash(statements, i);
        }
        System.arraycopy(hashes, 0, sorted, 0, blanks);
        Arrays.sort(sorted, 0, blanks);
        for (int i = 0; i < blanks; i++) {
            if (i > 0 && sorted[i - 1] == sorted[i]) {
                throw new NotCovered();
            }
            names[i] = Arrays.binarySearch(sorted, 0, blanks, hashes[i]);
        }
    }

    private void collect(Statements statements, int blanks) {
        if (first.length < blanks) {
            first = new int[2 * blanks];
            names = new int[2 * blanks];
            hashes = new long[2 * blanks];
            sorted = new long[2 * blanks];
        }
        int most = 3 * statements.size();
        if (next.length < most) {
            next = new int[most];
            mentions = new int[most];
        }
        Arrays.fill(first, 0, blanks, -1);
        int count = 0;
        for (int i = 0; i < statements.size(); i++) {
            int subject = statements.subject(i);
            int object = statements.object(i);
            int graph = statements.graph(i);
            if ((subject < 0 && subject == object) || (graph < 0 && (graph == subject || graph == object))) {
                throw new NotCovered();
            }
            count = mention(subject, i, count);
            count = mention(object, i, count);
            count = mention(graph, i, count);
        }
    }

    private int mention(int node, int statement, int count) {
        if (node >= 0 || node == Statements.NO_GRAPH) {
            return count;
        }
        mentions[count] = statement;
        next[count] = first[~node];
        first[~node] = count;
        return count + 1;
    }

    /** The first eight bytes of the hash, such that numbers have the order of the hashes. */
    private long hash(Statements statements, int blank) {
        surroundings.clear();
        if (first[blank] < 0) {
            throw new NotCovered();
        }
        for (int i = first[blank]; i >= 0; i = next[i]) {
            statements.write(mentions[i], ~blank, surroundings.begin());
        }
        surroundings.sort();
        whole.clear();
        for (int place = 0; place < surroundings.size(); place++) {
            if (surroundings.sameAsBefore(place) && repeats(statements, blank, surroundings.at(place))) {
                continue;
            }
            surroundings.put(place, whole);
        }
        return known.has(blank, whole) ? known.at(blank) : hash(blank);
    }

    private long hash(int blank) {
        whole.digest(sha256);
        long hash = ByteBuffer.wrap(sha256.digest()).getLong() ^ Long.MIN_VALUE;
        known.keep(blank, whole, hash);
        return hash;
    }

    /** Whether a line that reads like the one before is the same statement once more. */
    private boolean repeats(Statements statements, int blank, int line) {
        int at = first[blank];
        for (int i = 0; i < line; i++) {
            at = next[at];
        }
        int statement = mentions[at];
        if (statements.object(statement) >= 0 && statements.graph(statement) != Statements.NO_GRAPH) {
            throw new NotCovered();
        }
        return statements.object(statement) >= 0;
    }
}
