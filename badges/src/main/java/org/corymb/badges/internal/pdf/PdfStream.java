package org.corymb.badges.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.corymb.badges.internal.pdf.PdfValue.Array;
import org.corymb.badges.internal.pdf.PdfValue.Name;

/**
 * Unpacks streams, all of one file together within a bound. Only what is not packed and what is deflated is read.
 *
 * @see <a href="https://pdfa.org/resource/iso-32000-2/">ISO 32000-2, 7.4.4 LZWDecode and FlateDecode filters</a>
 */
final class PdfStream {
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_WORK = 256 << 20;

    private final byte[] pdf;
    private int left = MOST_BYTES;
    private int work = MOST_WORK;

    PdfStream(byte[] pdf) {
        this.pdf = pdf;
    }

    /** The bytes; empty if they are packed in a way that is not read, or damaged. */
    Optional<byte[]> bytes(PdfObject object) {
        var dictionary = object.dictionary();
        if (dictionary == null || !object.hasStream()) {
            return Optional.empty();
        }
        var filter = dictionary.get("Filter");
        if (filter instanceof Array array && array.values().size() == 1) {
            filter = array.values().getFirst();
        }
        boolean predicted = dictionary.get("DecodeParms") != null || dictionary.get("F") != null;
        if (filter == null) {
            return Optional.of(taken(raw(object)));
        }
        return filter.equals(new Name("FlateDecode")) && !predicted ? inflated(raw(object)) : Optional.empty();
    }

    private byte[] raw(PdfObject object) {
        worked(object.end() - object.start());
        return Arrays.copyOfRange(pdf, object.start(), object.end());
    }

    /** Counts what was looked at in vain, too: a stream that many point to is unpacked for each of them. */
    private void worked(int bytes) {
        work -= bytes;
        if (work < 0) {
            throw new UnreadablePdf("This PDF file asks to unpack the same things too often.");
        }
    }

    private byte[] taken(byte[] bytes) {
        left -= bytes.length;
        if (left < 0) {
            throw new UnreadablePdf("This PDF file holds more than " + (MOST_BYTES >> 20) + " MB once it is unpacked.");
        }
        return bytes;
    }

    private Optional<byte[]> inflated(byte[] raw) {
        var inflater = new Inflater();
        var bytes = new ByteArrayOutputStream();
        try {
            inflater.setInput(raw);
            byte[] part = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(part);
                if (length == 0) {
                    return Optional.empty();
                }
                worked(length);
                bytes.write(part, 0, length);
                if (bytes.size() > left) {
                    taken(bytes.toByteArray());
                }
            }
            return Optional.of(taken(bytes.toByteArray()));
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
