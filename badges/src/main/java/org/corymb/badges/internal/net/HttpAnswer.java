package org.corymb.badges.internal.net;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An answer of an HTTP/1.1 server, read within bounds.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112">RFC 9112</a>
 */
final class HttpAnswer {
    private static final int LONGEST_LINE = 8192;
    private static final int MOST_HEADERS = 100;

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private HttpAnswer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static HttpAnswer read(InputStream stream, int longest) throws IOException {
        int status = status(line(stream));
        var headers = headers(stream);
        var encoding = headers.getOrDefault("content-encoding", "identity");
        if (!encoding.equals("identity")) {
            throw new RefusedFetch("answers compressed, which was not asked for");
        }
        byte[] body = status == 200 ? body(stream, headers, longest) : new byte[0];
        return new HttpAnswer(status, headers, body);
    }

    int status() {
        return status;
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    byte[] body() {
        return body;
    }

    private static int status(String line) throws IOException {
        var parts = line.split(" ", 3);
        if (parts.length < 2 || !parts[0].startsWith("HTTP/1.") || !parts[1].matches("[1-5][0-9]{2}")) {
            throw new RefusedFetch("does not answer in HTTP");
        }
        return Integer.parseInt(parts[1]);
    }

    private static Map<String, String> headers(InputStream stream) throws IOException {
        var headers = new HashMap<String, String>();
        for (var line = line(stream); !line.isEmpty(); line = line(stream)) {
            int colon = line.indexOf(':');
            if (colon < 1 || headers.size() > MOST_HEADERS) {
                throw new RefusedFetch("answers with headers that are not accepted");
            }
            headers.put(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static byte[] body(InputStream stream, Map<String, String> headers, int longest) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            return chunks(stream, longest);
        }
        var length = headers.get("content-length");
        if (length == null) {
            return bounded(stream.readNBytes(longest + 1), longest);
        }
        if (!length.matches("[0-9]{1,9}") || Integer.parseInt(length) > longest) {
            throw tooLong(longest);
        }
        byte[] body = stream.readNBytes(Integer.parseInt(length));
        if (body.length < Integer.parseInt(length)) {
            throw new EOFException();
        }
        return body;
    }

    private static byte[] chunks(InputStream stream, int longest) throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            var size = line(stream).split(";", 2)[0].strip();
            int length = size.matches("[0-9A-Fa-f]{1,7}") ? Integer.parseInt(size, 16) : Integer.MAX_VALUE;
            if (length == 0) {
                return body.toByteArray();
            }
            if (length > longest - body.size()) {
                throw tooLong(longest);
            }
            byte[] chunk = stream.readNBytes(length);
            if (chunk.length < length || !line(stream).isEmpty()) {
                throw new EOFException();
            }
            body.writeBytes(chunk);
        }
    }

    private static byte[] bounded(byte[] body, int longest) throws RefusedFetch {
        if (body.length > longest) {
            throw tooLong(longest);
        }
        return body;
    }

    private static RefusedFetch tooLong(int longest) {
        return new RefusedFetch("answers with more than " + longest + " bytes");
    }

    private static String line(InputStream stream) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = stream.read(); b != '\n'; b = stream.read()) {
            if (b < 0 || line.size() > LONGEST_LINE) {
                throw new EOFException();
            }
            line.write(b);
        }
        var text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
