package org.corymb.badges;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Small PDF documents, written by hand. */
public final class Pdfs {
    private Pdfs() {}

    /** A document with one empty page. */
    public static byte[] plain() {
        return document("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", page());
    }

    public static String page() {
        return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>";
    }

    /** A document with these objects, numbered from 1; the first is the catalogue. */
    public static byte[] document(String... objects) {
        var text = new StringBuilder("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        var offsets = new ArrayList<Integer>();
        for (int i = 0; i < objects.length; i++) {
            offsets.add(text.length());
            text.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int table = text.length();
        text.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f\r\n");
        offsets.forEach(offset -> text.append("%010d 00000 n\r\n".formatted(offset)));
        text.append("trailer\n<</Size ").append(objects.length + 1).append("/Root 1 0 R>>\nstartxref\n");
        return text.append(table).append("\n%%EOF\n").toString().getBytes(ISO_8859_1);
    }

    /** A document whose catalogue is packed into an object stream, with a table that is a stream. */
    public static byte[] packed() {
        var catalogue = "<</Type/Catalog/Pages 2 0 R>>";
        var pages = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
        var header = "1 0 2 " + (catalogue.length() + 1) + " 3 " + (catalogue.length() + pages.length() + 2) + " ";
        byte[] inner = deflated(header + catalogue + ' ' + pages + ' ' + page());
        var text = new StringBuilder("%PDF-1.7\n");
        int container = text.length();
        text.append("4 0 obj\n<</Type/ObjStm/N 3/First ")
                .append(header.length())
                .append("/Filter/FlateDecode/Length ");
        text.append(inner.length)
                .append(">>\nstream\n")
                .append(new String(inner, ISO_8859_1))
                .append("\nendstream\nendobj\n");
        int table = text.length();
        var rows =
                row(0, 0, 65535) + row(2, 4, 0) + row(2, 4, 1) + row(2, 4, 2) + row(1, container, 0) + row(1, table, 0);
        text.append("5 0 obj\n<</Type/XRef/Size 6/W[1 4 2]/Root 1 0 R/Length ").append(rows.length());
        text.append(">>\nstream\n")
                .append(rows)
                .append("\nendstream\nendobj\nstartxref\n")
                .append(table);
        return text.append("\n%%EOF\n").toString().getBytes(ISO_8859_1);
    }

    private static String row(int type, int second, int third) {
        var text = new StringBuilder().append((char) type);
        for (int shift : List.of(24, 16, 8, 0)) {
            text.append((char) (second >> shift & 0xFF));
        }
        return text.append((char) (third >> 8 & 0xFF))
                .append((char) (third & 0xFF))
                .toString();
    }

    public static String stream(String dictionary, String content) {
        return "<<" + dictionary + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    public static String deflatedStream(String dictionary, String content) {
        return stream(dictionary + "/Filter/FlateDecode", new String(deflated(content), ISO_8859_1));
    }

    static byte[] deflated(String content) {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(content.getBytes(ISO_8859_1));
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
