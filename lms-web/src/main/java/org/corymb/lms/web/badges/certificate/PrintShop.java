package org.corymb.lms.web.badges.certificate;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Letters and paper. Fonts of an operator are read at the start, so that a wrong folder is said at once. */
@Component
class PrintShop {
    private static final String SHEETS = "/certificate/certificate.css";

    private final Supplier<Letters> letters;
    private final Supplier<Paper> paper;

    PrintShop(@Value("${corymb.certificates.fonts:}") String folder) {
        letters = SingletonSupplier.of(folder.isBlank() ? Letters::usual : read(Path.of(folder)));
        paper = SingletonSupplier.of(() -> new Paper(letters(), sheets()));
    }

    Letters letters() {
        return Objects.requireNonNull(letters.get());
    }

    Paper paper() {
        return Objects.requireNonNull(paper.get());
    }

    private static Supplier<Letters> read(Path folder) {
        var all = Letters.with(folder);
        return () -> all;
    }

    private static String sheets() {
        var sheet = Objects.requireNonNull(PrintShop.class.getResource(SHEETS), SHEETS)
                .toString();
        return sheet.substring(0, sheet.lastIndexOf('/') + 1);
    }
}
