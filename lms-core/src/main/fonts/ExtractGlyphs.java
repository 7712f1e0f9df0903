import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * Writes the outlines that badges are lettered with. Run once for each weight:
 * {@code java ExtractGlyphs.java Inter-Bold.otf > inter-bold.glyphs}. Inter is under the SIL Open Font License 1.1.
 */
public class ExtractGlyphs {

    private static final String PUNCTUATION = " !\"#%&'()*+,-./:;?@–—‘’“”„«»·…°/&";

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        var font = Font.createFont(Font.TRUETYPE_FONT, new File(arguments[0])).deriveFont(1000f);
        var context = new FontRenderContext(new AffineTransform(), true, true);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("# Outlines from " + font.getFontName() + ", SIL Open Font License 1.1; made by ExtractGlyphs.java");
        letters().filter(font::canDisplay).forEach(letter -> out.println(line(font, context, letter)));
    }

    /** Digits, punctuation, and the capitals of the Latin, Greek and Cyrillic scripts. */
    private static IntStream letters() {
        return IntStream.range(0x20, 0x2027)
                .filter(letter -> Character.isUpperCase(letter) || Character.isTitleCase(letter)
                        || (letter >= '0' && letter <= '9') || PUNCTUATION.indexOf(letter) >= 0)
                .filter(letter -> letter < 0x180 || letter == 0x218 || letter == 0x21a || (letter >= 0x370 && letter < 0x530) || letter >= 0x2010);
    }

    private static String line(Font font, FontRenderContext context, int letter) {
        var glyphs = font.createGlyphVector(context, Character.toString(letter));
        var line = new StringBuilder(Integer.toHexString(letter)).append(' ').append(Math.round(glyphs.getGlyphMetrics(0).getAdvanceX()));
        var c = new double[6];
        for (var i = glyphs.getGlyphOutline(0).getPathIterator(null); !i.isDone(); i.next()) {
            var kind = i.currentSegment(c);
            line.append(' ').append("MLQCZ".charAt(kind));
            var count = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_CUBICTO ? 6 : kind == PathIterator.SEG_QUADTO ? 4 : 2;
            for (var n = 0; n < count; n++) {
                line.append(' ').append(Math.round(c[n]));
            }
        }
        return line.toString();
    }
}
