package org.corymb.badges.cli;

import java.util.regex.Pattern;
import org.corymb.badges.Recipient;

/** Reads of whom a badge should be, as somebody writes it on the command line. */
final class RecipientOption {
    private static final Pattern TYPED = Pattern.compile("((?:ext:)?[A-Za-z]+)=(.+)");

    private RecipientOption() {}

    static Recipient read(String text) {
        var typed = TYPED.matcher(text);
        if (typed.matches()) {
            return new Recipient(null, typed.group(1), typed.group(2));
        }
        if (text.indexOf(':') > 0) {
            return Recipient.byId(text);
        }
        if (text.indexOf('@') > 0) {
            return Recipient.byEmail(text);
        }
        throw new BadInput("--recipient: must be an identifier such as did:example:amara, an e-mail address, or"
                + " KIND=IDENTIFIER, not " + text);
    }
}
