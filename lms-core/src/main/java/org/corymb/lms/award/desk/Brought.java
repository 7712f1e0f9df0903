package org.corymb.lms.award.desk;

import java.net.URI;

/** Something that somebody brought to be checked. */
public sealed interface Brought {

    /** What the person calls it: the file's name, the link, the beginning of the text. */
    String label();

    /** A file, or text that was pasted. */
    final class Content implements Brought {
        private final String label;
        private final byte[] bytes;

        /** Takes the bytes as they are, without a copy. */
        public Content(String label, byte[] bytes) {
            this.label = label;
            this.bytes = bytes;
        }

        @Override
        public String label() {
            return label;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** A link to a badge or to its page. */
    record Address(URI url) implements Brought {
        @Override
        public String label() {
            return url.toString();
        }
    }

    /** Something that cannot be a badge at all; said so without reading it. */
    record Unusable(String label, Problem problem) implements Brought {}

    /** Why something is not even read. */
    enum Problem {
        /** Larger than any badge. */
        TOO_LARGE,
        /** Nothing in it. */
        EMPTY,
        /** Neither a link, nor JSON, nor a token. */
        NOT_A_BADGE
    }
}
