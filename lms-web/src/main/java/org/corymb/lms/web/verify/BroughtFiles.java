package org.corymb.lms.web.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corymb.lms.award.desk.Brought;
import org.corymb.lms.award.desk.DeskLimits;
import org.corymb.lms.award.desk.PastedText;
import org.springframework.web.multipart.MultipartFile;

/** Turns an upload into what the desk takes. */
final class BroughtFiles {

    private BroughtFiles() {}

    /** The chosen files, then what was pasted. */
    static List<Brought> and(List<MultipartFile> files, String text) {
        var chosen =
                files.stream().filter(file -> !file.isEmpty() || !name(file).isEmpty());
        return Stream.concat(chosen.map(BroughtFiles::of), PastedText.read(text).stream())
                .toList();
    }

    private static Brought of(MultipartFile file) {
        if (file.getSize() > DeskLimits.LARGEST) {
            return new Brought.Unusable(name(file), Brought.Problem.TOO_LARGE);
        }
        if (file.isEmpty()) {
            return new Brought.Unusable(name(file), Brought.Problem.EMPTY);
        }
        try {
            return new Brought.Content(name(file), file.getBytes());
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }
}
