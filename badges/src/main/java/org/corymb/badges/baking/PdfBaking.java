package org.corymb.badges.baking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corymb.badges.internal.pdf.EmbeddedFiles;
import org.corymb.badges.internal.pdf.PdfFile;
import org.corymb.badges.internal.pdf.UnreadablePdf;

/**
 * Carries a credential as an embedded file of a PDF document, related to the document as its data. The document itself
 * stays byte for byte; the credential is appended as an incremental update.
 *
 * @see <a href="https://pdfa.org/resource/iso-32000-2/">ISO 32000-2, 7.5.6 Incremental updates, 14.13 Associated
 *     files</a>
 */
public final class PdfBaking {
    /** Largest file that is read or written, in bytes. */
    public static final int LARGEST_FILE = PdfFile.LARGEST;

    private static final int LONGEST_TEXT = 8 << 20;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
    private static final Pattern CREDENTIAL = Pattern.compile("\\{\\s*\"");

    private PdfBaking() {}

    /**
     * A credential in a document.
     *
     * @param name as the document calls the file: text of a stranger
     * @param text JSON or compact JWS
     */
    public record Embedded(String name, String text) {
        /** The text in UTF-8. */
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Whether the bytes start like a PDF file. */
    public static boolean recognises(byte[] bytes) {
        return PdfFile.recognises(bytes);
    }

    /**
     * Puts a credential into a document, instead of those that are in it.
     *
     * @param pdf the document
     * @param credential JSON text or compact JWS
     * @throws UnreadableImage if it is not a PDF file that can be updated, or larger than {@link #LARGEST_FILE}
     */
    public static byte[] bake(byte[] pdf, String credential) {
        try {
            byte[] baked = new PdfUpdate(pdf, credential).write();
            if (!unbake(baked).equals(Optional.of(credential.strip()))) {
                throw new UnreadableImage("This PDF file cannot be baked.");
            }
            return baked;
        } catch (UnreadablePdf e) {
            throw new UnreadableImage(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Takes the credential out of a document.
     *
     * @return JSON text or compact JWS; empty if none is in it
     * @throws UnreadableImage if it is not a PDF file that can be read, or carries several credentials
     */
    public static Optional<String> unbake(byte[] pdf) {
        var texts = unbakeAll(pdf).stream().map(Embedded::text).distinct().toList();
        if (texts.size() > 1) {
            throw new UnreadableImage("This PDF file carries " + texts.size() + " credentials, not one.");
        }
        return texts.stream().findFirst();
    }

    /**
     * Takes all credentials out of a document.
     *
     * @throws UnreadableImage if it is not a PDF file that can be read
     */
    public static List<Embedded> unbakeAll(byte[] pdf) {
        try {
            var file = PdfFile.read(pdf);
            var found = new ArrayList<Embedded>();
            for (var entry : EmbeddedFiles.of(file)) {
                EmbeddedFiles.bytes(file, entry)
                        .flatMap(PdfBaking::credential)
                        .ifPresent(text -> found.add(new Embedded(entry.name(), text)));
            }
            return found;
        } catch (UnreadablePdf e) {
            throw new UnreadableImage(String.valueOf(e.getMessage()), e);
        }
    }

    /** The text of an embedded file, if it looks like a credential and not like an invoice or a table. */
    static Optional<String> credential(byte[] bytes) {
        if (bytes.length > LONGEST_TEXT) {
            return Optional.empty();
        }
        var text = new String(bytes, StandardCharsets.UTF_8).strip();
        var plain = text.startsWith("\uFEFF") ? text.substring(1).strip() : text;
        boolean json = CREDENTIAL.matcher(plain).lookingAt() && plain.contains("\"@context\"");
        return json || TOKEN.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }
}
