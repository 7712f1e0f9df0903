package org.corymb.lms.award.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a paste box: one badge as JSON, or links and signed tokens, one to a line. */
public final class PastedText {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");
    private static final int LONGEST_LABEL = 60;

    private PastedText() {}

    /** What was pasted, in its order. */
    public static List<Brought> read(String text) {
        var trimmed = text.strip();
        if (trimmed.startsWith("{") || trimmed.startsWith("<svg") || trimmed.startsWith("<?xml")) {
            return List.of(content(trimmed));
        }
        var found = new ArrayList<Brought>();
        trimmed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(PastedText::line)
                .forEach(found::add);
        return found;
    }

    private static Brought line(String line) {
        if (line.startsWith("{") || TOKEN.matcher(line).matches()) {
            return content(line);
        }
        return address(line)
                .<Brought>map(Brought.Address::new)
                .orElseGet(() -> new Brought.Unusable(label(line), Brought.Problem.NOT_A_BADGE));
    }

    private static Optional<URI> address(String line) {
        try {
            var url = new URI(line);
            var web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
            return web && url.getHost() != null ? Optional.of(withoutFragment(url)) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static URI withoutFragment(URI url) throws URISyntaxException {
        return url.getFragment() == null
                ? url
                : new URI(url.toString().substring(0, url.toString().indexOf('#')));
    }

    private static Brought content(String text) {
        return new Brought.Content(label(text), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String label(String text) {
        return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL) + "...";
    }
}
