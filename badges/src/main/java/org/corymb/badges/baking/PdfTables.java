package org.corymb.badges.baking;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.corymb.badges.internal.pdf.PdfValue;
import org.corymb.badges.internal.pdf.PdfValue.Array;
import org.corymb.badges.internal.pdf.PdfValue.Dict;
import org.corymb.badges.internal.pdf.PdfValue.Name;
import org.corymb.badges.internal.pdf.PdfValue.Word;
import org.corymb.badges.internal.pdf.UnreadablePdf;

/**
 * The table of offsets that ends an update, of the same kind as the last one of the document.
 *
 * @param stream whether it is a stream, as in documents with packed objects
 * @param previous where the last one begins
 * @see <a href="https://pdfa.org/resource/iso-32000-2/">ISO 32000-2, 7.5.4 Cross-reference table, 7.5.8 Cross-reference
 *     streams</a>
 */
record PdfTables(boolean stream, int previous) {
    private static final int TAIL = 2048;
    private static final Pattern START = Pattern.compile("startxref\\s+([0-9]{1,9})\\s");
    private static final Pattern OBJECT = Pattern.compile("[0-9]+\\s+[0-9]+\\s+obj");

    static PdfTables of(byte[] pdf) {
        int from = Math.max(0, pdf.length - TAIL);
        var matcher = START.matcher(latin(pdf, from, pdf.length));
        int offset = -1;
        while (matcher.find()) {
            offset = Integer.parseInt(matcher.group(1));
        }
        if (offset < 0 || offset >= pdf.length) {
            throw unreadable();
        }
        var there = latin(pdf, offset, Math.min(pdf.length, offset + 40));
        if (!there.startsWith("xref") && !OBJECT.matcher(there).lookingAt()) {
            throw unreadable();
        }
        return new PdfTables(!there.startsWith("xref"), offset);
    }

    private static UnreadablePdf unreadable() {
        return new UnreadablePdf("This PDF file does not say where its objects are; open it and save it anew.");
    }

    private static String latin(byte[] pdf, int from, int to) {
        return new String(pdf, from, to - from, StandardCharsets.ISO_8859_1);
    }

    void append(ByteArrayOutputStream out, Map<Integer, Integer> offsets, Map<String, PdfValue> trailer) {
        int start = out.size();
        var all = new TreeMap<>(offsets);
        int own = all.lastKey() + 1;
        if (stream) {
            all.put(own, start);
        }
        var entries = new LinkedHashMap<String, PdfValue>();
        entries.put("Size", number(all.lastKey() + 1));
        entries.putAll(trailer);
        entries.put("Prev", number(previous));
        if (stream) {
            stream(out, own, all, entries);
        } else {
            table(out, all, entries);
        }
        ascii(out, "startxref\n" + start + "\n%%EOF\n");
    }

    private static void table(ByteArrayOutputStream out, Map<Integer, Integer> offsets, Map<String, PdfValue> trailer) {
        ascii(out, "xref\n0 1\n0000000000 65535 f\r\n");
        offsets.forEach((number, offset) -> ascii(out, number + " 1\n" + "%010d 00000 n\r\n".formatted(offset)));
        ascii(out, "trailer\n" + new Dict(trailer).write() + "\n");
    }

    private static void stream(
            ByteArrayOutputStream out, int own, Map<Integer, Integer> offsets, Map<String, PdfValue> entries) {
        var index = new ArrayList<PdfValue>();
        var rows = ByteBuffer.allocate(offsets.size() * 7);
        offsets.forEach((number, offset) -> {
            index.add(number(number));
            index.add(number(1));
            rows.put((byte) 1).putInt(offset).putShort((short) 0);
        });
        entries.put("Type", new Name("XRef"));
        entries.put("W", new Array(List.of(number(1), number(4), number(2))));
        entries.put("Index", new Array(index));
        entries.put("Length", number(rows.capacity()));
        ascii(out, own + " 0 obj\n" + new Dict(entries).write() + "\nstream\n");
        out.writeBytes(rows.array());
        ascii(out, "\nendstream\nendobj\n");
    }

    private static Word number(int value) {
        return new Word(Integer.toString(value));
    }

    private static void ascii(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
