package org.corymb.badges.internal.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corymb.badges.internal.pdf.PdfValue.Dict;
import org.corymb.badges.internal.pdf.PdfValue.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a PDF file, found by going through it from front to back; of an object that is there several times the
 * last one counts, as after an incremental update. Its tables of offsets are not needed and so cannot lead anywhere.
 *
 * @see <a href="https://pdfa.org/resource/iso-32000-2/">ISO 32000-2, 7.5 File structure</a>
 */
public final class PdfFile {
    /** Largest file that is read, in bytes. */
    public static final int LARGEST = 32 << 20;

    private static final int MOST_OBJECTS = 100_000;
    private static final int MOST_VALUES = 1_000_000;
    private static final Pattern START =
            Pattern.compile("(?<![0-9])([0-9]{1,9})[\\s\\x00]{1,8}([0-9]{1,5})[\\s\\x00]{1,8}obj(?![a-z])|trailer");

    private static final Pattern WORD = Pattern.compile("[^\\s\\x00]+");
    private static final int LONGEST_GAP = 64;

    private final String text;
    private final PdfStream streams;
    private final Map<Integer, PdfObject> objects = new HashMap<>();
    private final Map<String, PdfValue> trailer = new LinkedHashMap<>();
    private int highest;
    private int counted;
    private int values;

    private PdfFile(byte[] pdf) {
        this.text = new String(pdf, StandardCharsets.ISO_8859_1);
        this.streams = new PdfStream(pdf);
    }

    /** Whether the bytes start like a PDF file. */
    public static boolean recognises(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    /**
     * Reads a file.
     *
     * @throws UnreadablePdf if it is damaged, encrypted, or against the bounds
     */
    public static PdfFile read(byte[] pdf) {
        if (pdf.length > LARGEST) {
            throw new UnreadablePdf("This PDF file is larger than " + (LARGEST >> 20) + " MB.");
        }
        var file = new PdfFile(pdf);
        file.scan();
        if (file.trailer.containsKey("Encrypt")) {
            throw new UnreadablePdf("This PDF file is encrypted; what is embedded in it is not read.");
        }
        return file;
    }

    private void scan() {
        var matcher = START.matcher(text);
        int position = 0;
        while (position <= text.length() && matcher.find(position)) {
            var lexer = new PdfLexer(text, matcher.end());
            position = matcher.group(1) == null ? trailer(lexer) : object(Integer.parseInt(matcher.group(1)), lexer);
        }
    }

    private int trailer(PdfLexer lexer) {
        lexer.skipSpace();
        if (text.startsWith("<<", lexer.position()) && read(lexer) instanceof Dict dictionary) {
            note(dictionary);
        }
        return lexer.position();
    }

    /** What a trailer says; linearised files have two, of which the later one need not have everything. */
    private void note(Dict dictionary) {
        for (var name : new String[] {"Root", "Info", "ID", "Encrypt"}) {
            var value = dictionary.get(name);
            if (value != null) {
                trailer.put(name, value);
            }
        }
    }

    private int object(int number, PdfLexer lexer) {
        lexer.skipSpace();
        if (text.startsWith("endobj", lexer.position())) {
            return lexer.position();
        }
        var value = read(lexer);
        lexer.skipSpace();
        int end = lexer.position();
        if (!text.startsWith("stream", end) || !(value instanceof Dict dictionary)) {
            put(number, new PdfObject(value, -1, -1));
            return end;
        }
        int start = end + 6 + (text.startsWith("\r\n", end + 6) ? 2 : 1);
        int stop = endOfStream(start, dictionary.number("Length"));
        var object = new PdfObject(value, Math.min(start, stop), stop);
        put(number, object);
        if (dictionary.is("Type", "XRef")) {
            note(dictionary);
        } else if (dictionary.is("Type", "ObjStm")) {
            unpack(object, dictionary);
        }
        return stop;
    }

    private int endOfStream(int start, int length) {
        if (length >= 0 && start + (long) length <= text.length()) {
            int stop = start + length;
            int gap = stop;
            while (gap < text.length() && gap - stop < LONGEST_GAP && Character.isWhitespace(text.charAt(gap))) {
                gap++;
            }
            if (text.startsWith("endstream", gap)) {
                return stop;
            }
        }
        int found = text.indexOf("endstream", start);
        if (found < 0) {
            throw new UnreadablePdf("This PDF file is cut off.");
        }
        return text.startsWith("\r\n", found - 2) ? found - 2 : found - 1;
    }

    private void unpack(PdfObject container, Dict dictionary) {
        int first = dictionary.number("First");
        int count = dictionary.number("N");
        byte[] bytes = streams.bytes(container).orElse(new byte[0]);
        if (first < 0 || first > bytes.length || count < 0) {
            return;
        }
        var inner = new String(bytes, StandardCharsets.ISO_8859_1) + ' ';
        var words = WORD.matcher(inner).region(0, first);
        long read = 0;
        for (int i = 0; i < count && words.find(); i++) {
            int number = PdfLexer.number(words.group());
            int offset = words.find() ? PdfLexer.number(words.group()) : -1;
            if (number >= 0 && offset >= 0) {
                read += unpack(number, inner, (long) first + offset);
            }
            if (read > 2L * inner.length()) {
                throw new UnreadablePdf("This PDF file has objects that overlap.");
            }
        }
    }

    private long unpack(int number, String inner, long offset) {
        if (offset >= inner.length()) {
            return 0;
        }
        var lexer = new PdfLexer(inner, (int) offset);
        put(number, new PdfObject(read(lexer), -1, -1));
        return lexer.passed();
    }

    private PdfValue read(PdfLexer lexer) {
        var value = lexer.value();
        values += lexer.values();
        if (values > MOST_VALUES) {
            throw new UnreadablePdf("This PDF file has more than " + MOST_VALUES + " values.");
        }
        return value;
    }

    private void put(int number, PdfObject object) {
        if (++counted > MOST_OBJECTS) {
            throw new UnreadablePdf("This PDF file has more than " + MOST_OBJECTS + " objects.");
        }
        highest = Math.max(highest, number);
        objects.put(number, object);
    }

    /** What a value stands for: the object if it is a reference to one, else itself; null if there is none. */
    @Nullable
    PdfValue resolve(@Nullable PdfValue value) {
        if (!(value instanceof Ref ref)) {
            return value;
        }
        var object = objects.get(ref.number());
        return object == null || object.value() instanceof Ref ? null : object.value();
    }

    /** A dictionary, behind a reference or not. */
    public @Nullable Dict dictionary(@Nullable PdfValue value) {
        return resolve(value) instanceof Dict dictionary ? dictionary : null;
    }

    Iterable<PdfObject> all() {
        return objects.values();
    }

    Optional<byte[]> stream(@Nullable PdfValue value) {
        var object = value instanceof Ref ref ? objects.get(ref.number()) : null;
        return object == null ? Optional.empty() : streams.bytes(object);
    }

    /** An entry of the trailer. */
    public @Nullable PdfValue trailer(String name) {
        return trailer.get(name);
    }

    /** The catalogue; null if the file has none. */
    public @Nullable Dict catalogue() {
        return dictionary(trailer.get("Root"));
    }

    /** The highest number of an object. */
    public int highest() {
        return highest;
    }
}
