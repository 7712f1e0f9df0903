package org.corymb.lms.assignment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.corymb.lms.shared.BrokenRule;

/**
 * What a learner hands in.
 *
 * @param text at most 50,000 characters
 * @param link a web address of at most 2,000 characters
 */
public record Work(String text, Optional<String> link) {

    public static final int MAX_TEXT = 50_000;
    public static final int MAX_LINK = 2_000;

    public Work {
        link = link.map(String::strip).filter(address -> !address.isEmpty());
        if (text.length() > MAX_TEXT) {
            throw new BrokenRule("work-text-length", MAX_TEXT);
        }
        link.filter(address -> !isWebAddress(address)).ifPresent(address -> {
            throw new BrokenRule("work-link");
        });
    }

    public boolean isEmpty() {
        return text.isBlank() && link.isEmpty();
    }

    private static boolean isWebAddress(String address) {
        if (address.length() > MAX_LINK) {
            return false;
        }
        try {
            var uri = new URI(address);
            var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
