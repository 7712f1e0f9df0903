package org.corymb.lms.web.badges.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * The fonts that certificates are set in: DejaVu Sans, and what an operator adds for other scripts. A text with letters
 * that none of them has is not set at all: a name with gaps is worse than none.
 */
final class Letters {
    static final String FAMILY = "Certificate";

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int MOST_FONTS = 16;
    private static final long LARGEST_FONT = 40L << 20;
    /** Written from left to right, a letter after the other; others need joining or reordering, which the layout lacks. */
    private static final Set<UnicodeScript> SIMPLE = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    private final List<Font> fonts;
    private final List<CmapLookup> known;

    private Letters(List<Font> fonts) {
        this.fonts = fonts;
        this.known = fonts.stream().map(Font::letters).toList();
    }

    /**
     * One font file.
     *
     * @param weight as in CSS
     * @param file where it lies
     */
    record Font(String family, int weight, URL file) {
        InputStream open() {
            try {
                return file.openStream();
            } catch (IOException gone) {
                throw new UncheckedIOException("The font " + family + " cannot be read", gone);
            }
        }

        private CmapLookup letters() {
            try (var in = open()) {
                return new TTFParser()
                        .parse(RandomAccessReadBuffer.createBufferFromStream(in))
                        .getUnicodeCmapLookup();
            } catch (IOException broken) {
                throw new UncheckedIOException("The font " + family + " cannot be read", broken);
            }
        }
    }

    /** DejaVu Sans alone. */
    static Letters usual() {
        return new Letters(List.of(
                new Font(FAMILY, 400, resource("DejaVuSans.ttf")),
                new Font(FAMILY, 700, resource("DejaVuSans-Bold.ttf"))));
    }

    /** DejaVu Sans, and the TrueType files of a folder for what it lacks, in the order of their names. */
    static Letters with(Path folder) {
        var all = new ArrayList<>(usual().fonts);
        try (var files = Files.list(folder)) {
            var more = files.filter(file -> file.toString().endsWith(".ttf"))
                    .sorted()
                    .toList();
            if (more.isEmpty() || more.size() > MOST_FONTS) {
                throw wrong(folder, "holds " + more.size() + " .ttf files, must hold 1 to " + MOST_FONTS);
            }
            for (var file : more) {
                if (Files.size(file) > LARGEST_FONT) {
                    throw wrong(file, "is larger than 40 MiB");
                }
                all.add(new Font(FAMILY + all.size(), 400, file.toUri().toURL()));
            }
            return new Letters(List.copyOf(all));
        } catch (IOException | UncheckedIOException unreadable) {
            throw wrong(folder, "cannot be read: " + unreadable.getMessage());
        }
    }

    List<Font> fonts() {
        return fonts;
    }

    /** For CSS: the families in the order in which letters are looked for. */
    String families() {
        return fonts.stream().map(Font::family).distinct().collect(Collectors.joining(", "));
    }

    /** The letters of a text that cannot be set, each once; empty if all can. */
    String missing(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isISOControl(letter) && !settable(letter))
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean settable(int letter) {
        return SIMPLE.contains(UnicodeScript.of(letter))
                && IntStream.range(0, known.size())
                        .anyMatch(font -> known.get(font).getGlyphId(letter) > 0);
    }

    private static InvalidConfigurationPropertyValueException wrong(Path where, String why) {
        return new InvalidConfigurationPropertyValueException("corymb.certificates.fonts", where, where + " " + why);
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(Letters.class.getResource(FONTS + name), name);
    }
}
