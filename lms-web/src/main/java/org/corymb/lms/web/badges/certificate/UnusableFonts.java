package org.corymb.lms.web.badges.certificate;

import java.nio.file.Path;

/** The folder of {@code corymb.certificates.fonts} cannot be used. */
class UnusableFonts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableFonts(Path where, String why) {
        super("corymb.certificates.fonts: " + where + " " + why);
    }
}
