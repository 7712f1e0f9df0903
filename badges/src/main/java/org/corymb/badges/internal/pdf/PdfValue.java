package org.corymb.badges.internal.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value in a PDF file, which can be written again as it was read.
 *
 * @see <a href="https://pdfa.org/resource/iso-32000-2/">ISO 32000-2, 7.3 Objects</a>
 */
public sealed interface PdfValue {
    /** The value as PDF text. */
    String write();

    /**
     * A name.
     *
     * @param raw as written after the slash, with its escapes
     */
    record Name(String raw) implements PdfValue {
        @Override
        public String write() {
            return '/' + raw;
        }
    }

    /**
     * A number, <code>true</code>, <code>false</code>, <code>null</code> or a keyword.
     *
     * @param text as written
     */
    record Word(String text) implements PdfValue {
        @Override
        public String write() {
            return text;
        }
    }

    /**
     * A string.
     *
     * @param latin its bytes, each as one character
     */
    record Text(String latin) implements PdfValue {
        @Override
        public String write() {
            return '<' + HexFormat.of().formatHex(latin.getBytes(StandardCharsets.ISO_8859_1)) + '>';
        }

        /** What it says: UTF-16 or UTF-8 with a mark, else Latin letters. */
        String decoded() {
            byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
            if (latin.startsWith("\u00FE\u00FF")) {
                return new String(bytes, StandardCharsets.UTF_16);
            }
            return latin.startsWith("\u00EF\u00BB\u00BF")
                    ? new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8)
                    : latin;
        }
    }

    /**
     * A reference to an object.
     *
     * @param number of the object
     * @param generation of the object
     */
    record Ref(int number, int generation) implements PdfValue {
        @Override
        public String write() {
            return number + " " + generation + " R";
        }
    }

    /**
     * A list.
     *
     * @param values in their order
     */
    record Array(List<PdfValue> values) implements PdfValue {
        @Override
        public String write() {
            return values.stream().map(PdfValue::write).collect(Collectors.joining(" ", "[", "]"));
        }
    }

    /**
     * A dictionary.
     *
     * @param entries by raw name
     */
    record Dict(Map<String, PdfValue> entries) implements PdfValue {
        @Override
        public String write() {
            return entries.entrySet().stream()
                    .map(entry -> '/' + entry.getKey() + ' ' + entry.getValue().write())
                    .collect(Collectors.joining(" ", "<<", ">>"));
        }

        /** An entry, as written. */
        public @Nullable PdfValue get(String name) {
            return entries.get(name);
        }

        /** Whether an entry is this name. */
        boolean is(String entry, String name) {
            return new Name(name).equals(entries.get(entry));
        }

        /** A whole number; -1 for everything else. */
        int number(String entry) {
            return entries.get(entry) instanceof Word word && word.text.matches("[0-9]{1,9}")
                    ? Integer.parseInt(word.text)
                    : -1;
        }
    }
}
