package org.corymb.lms.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as somebody wrote it.
 *
 * @param text at most 254 characters, one {@code @}, a dotted domain
 */
public record EmailAddress(String text) {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@\"<>(),;:\\\\]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    public EmailAddress {
        text = text.strip();
        if (text.length() > 254 || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** The form by which two spellings of one mailbox are told to be the same: lower case. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Keeps persons out of logs. */
    @Override
    public String toString() {
        return "EmailAddress[...]";
    }
}
