package org.corymb.badges.internal.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.corymb.badges.internal.pdf.PdfValue.Array;
import org.corymb.badges.internal.pdf.PdfValue.Dict;
import org.corymb.badges.internal.pdf.PdfValue.Name;
import org.corymb.badges.internal.pdf.PdfValue.Ref;
import org.corymb.badges.internal.pdf.PdfValue.Text;
import org.corymb.badges.internal.pdf.PdfValue.Word;

/**
 * Reads values one after the other.
 *
 * @see <a href="https://pdfa.org/resource/iso-32000-2/">ISO 32000-2, 7.2 Lexical conventions</a>
 */
final class PdfLexer {
    private static final int DEEPEST = 32;
    private static final int MOST_VALUES = 200_000;
    private static final String SPACE = "\0\t\n\f\r ";
    private static final String DELIMITERS = "()<>[]{}/%";

    private final String text;
    private final int start;
    private int position;
    private int values;
    private int lookedAhead;

    PdfLexer(String text, int position) {
        this.text = text;
        this.start = position;
        this.position = position;
    }

    /** A whole number of at most nine digits; -1 for everything else. */
    static int number(String word) {
        return isNumber(word) ? Integer.parseInt(word) : -1;
    }

    /** How many characters were looked at, also those that were only looked ahead at. */
    long passed() {
        return (long) position - start + lookedAhead;
    }

    int position() {
        return position;
    }

    int values() {
        return values;
    }

    PdfValue value() {
        return value(0);
    }

    private PdfValue value(int depth) {
        if (depth > DEEPEST || ++values > MOST_VALUES) {
            throw new UnreadablePdf("This PDF file is nested too deeply or has too many values.");
        }
        skipSpace();
        char c = peek(0);
        if (c == '<') {
            return peek(1) == '<' ? dictionary(depth) : hexadecimal();
        }
        return switch (c) {
            case '[' -> array(depth);
            case '(' -> string();
            case '/' -> name();
            default -> wordOrReference();
        };
    }

    private Dict dictionary(int depth) {
        position += 2;
        var entries = new LinkedHashMap<String, PdfValue>();
        for (skipSpace(); peek(0) != '>'; skipSpace()) {
            if (peek(0) != '/') {
                throw damaged();
            }
            var name = name().raw();
            entries.put(name, value(depth + 1));
        }
        if (peek(1) != '>') {
            throw damaged();
        }
        position += 2;
        return new Dict(entries);
    }

    private Array array(int depth) {
        position++;
        var list = new ArrayList<PdfValue>();
        for (skipSpace(); peek(0) != ']'; skipSpace()) {
            list.add(value(depth + 1));
        }
        position++;
        return new Array(list);
    }

    private Name name() {
        position++;
        return new Name(regular());
    }

    private PdfValue wordOrReference() {
        var word = regular();
        if (word.isEmpty()) {
            throw damaged();
        }
        int end = position;
        if (isNumber(word)) {
            skipSpace();
            var generation = regular();
            skipSpace();
            if (isNumber(generation) && generation.length() <= 5 && regular().equals("R")) {
                return new Ref(Integer.parseInt(word), Integer.parseInt(generation));
            }
        }
        lookedAhead += position - end;
        position = end;
        return new Word(word);
    }

    private static boolean isNumber(String word) {
        return word.length() <= 9 && !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Text hexadecimal() {
        int end = text.indexOf('>', position);
        if (end < 0) {
            throw damaged();
        }
        var digits = text.substring(position + 1, end).replaceAll("[\\s\\x00]", "");
        position = end + 1;
        if (!digits.matches("[0-9A-Fa-f]*")) {
            throw damaged();
        }
        var latin = new StringBuilder(digits.length() / 2);
        for (int i = 0; i < digits.length(); i += 2) {
            var pair = i + 1 < digits.length() ? digits.substring(i, i + 2) : digits.substring(i) + "0";
            latin.append((char) Integer.parseInt(pair, 16));
        }
        return new Text(latin.toString());
    }

    private Text string() {
        var latin = new StringBuilder();
        int open = 0;
        while (true) {
            char c = next();
            if (c == '\\') {
                escaped(latin);
                continue;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                return new Text(latin.toString());
            }
            if (c != '(' || open > 1) {
                latin.append(c);
            }
        }
    }

    private void escaped(StringBuilder latin) {
        char c = next();
        int simple = "nrtbf".indexOf(c);
        if (simple >= 0) {
            latin.append("\n\r\t\b\f".charAt(simple));
        } else if (c >= '0' && c <= '7') {
            int code = c - '0';
            for (int i = 0; i < 2 && peek(0) >= '0' && peek(0) <= '7'; i++) {
                code = code * 8 + next() - '0';
            }
            latin.append((char) (code & 0xFF));
        } else if (c == '\r') {
            position += peek(0) == '\n' ? 1 : 0;
        } else if (c != '\n') {
            latin.append(c);
        }
    }

    private String regular() {
        int start = position;
        while (position < text.length() && !isSpace(peek(0)) && DELIMITERS.indexOf(peek(0)) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    void skipSpace() {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '%') {
                while (position < text.length() && text.charAt(position) != '\n' && text.charAt(position) != '\r') {
                    position++;
                }
            } else if (isSpace(c)) {
                position++;
            } else {
                return;
            }
        }
    }

    private static boolean isSpace(char c) {
        return SPACE.indexOf(c) >= 0;
    }

    private char next() {
        char c = peek(0);
        position++;
        return c;
    }

    private char peek(int ahead) {
        if (position + ahead >= text.length()) {
            throw damaged();
        }
        return text.charAt(position + ahead);
    }

    private static UnreadablePdf damaged() {
        return new UnreadablePdf("This PDF file is damaged or cut off.");
    }
}
