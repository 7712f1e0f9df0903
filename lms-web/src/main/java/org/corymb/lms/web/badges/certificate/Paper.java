package org.corymb.lms.web.badges.certificate;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;

/** Sets well-formed HTML as a tagged PDF document; the same bytes for the same text, fonts and time. */
final class Paper {
    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private static final String SHEET = "certificate.css";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    /** What XML 1.0 has no place for, section 2.2. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final Letters letters;
    private final String base;

    /** @param base where the style sheet lies; nothing else is fetched but what the text holds itself */
    Paper(Letters letters, String base) {
        this.letters = letters;
        this.base = base;
    }

    /** @param time when the document says it was made */
    byte[] set(String html, Instant time) {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Corymb")
                .useUriResolver((_, uri) -> uri.equals(SHEET) ? base + SHEET : uri)
                .useExternalResourceAccessControl(this::own, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (_, _) -> true, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(UNWRITABLE.matcher(html).replaceAll(""), base);
        letters.fonts()
                .forEach(font -> builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true));
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                var information = document.getDocumentInformation().getCOSObject();
                information.setString(COSName.CREATION_DATE, DATE.format(time));
                information.setString(COSName.MOD_DATE, DATE.format(time));
                document.setDocumentId(time.toEpochMilli());
                var out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private boolean own(String uri, ExternalResourceType type) {
        return uri.startsWith("data:image/png;") || uri.equals(base + SHEET);
    }
}
