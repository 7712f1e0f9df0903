package org.corymb.badges.internal.selective;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.corymb.badges.internal.encoding.Multibase;

/**
 * The few forms of CBOR that proofs use, each in its shortest form.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8949#section-4.2.1">RFC 8949, 4.2.1</a>
 */
final class CborWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(4096);

    CborWriter(int tag) {
        head(6, tag);
    }

    CborWriter array(int size) {
        return head(4, size);
    }

    CborWriter map(int size) {
        return head(5, size);
    }

    CborWriter number(int number) {
        return head(0, number);
    }

    CborWriter bytes(byte[] bytes) {
        head(2, bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    CborWriter string(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        head(3, bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    /** All of it as multibase base64url. */
    String text() {
        return Multibase.base64Url(out.toByteArray());
    }

    private CborWriter head(int type, int value) {
        if (value < 24) {
            out.write(type << 5 | value);
        } else if (value < 0x100) {
            out.write(type << 5 | 24);
            out.write(value);
        } else if (value < 0x10000) {
            out.write(type << 5 | 25);
            out.write(value >> 8);
            out.write(value);
        } else {
            throw new IllegalArgumentException("The credential is too large to be shown in parts.");
        }
        return this;
    }
}
