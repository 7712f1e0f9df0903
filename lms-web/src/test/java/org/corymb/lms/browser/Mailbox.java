package org.corymb.lms.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The mails that the platform wrote as files. */
final class Mailbox {
    private final Path directory;

    Mailbox(Path directory) {
        this.directory = directory;
    }

    /** The first link that matches in a mail to that address, once such a mail is there. */
    String link(String address, Pattern wanted) {
        return await().until(() -> find(address, wanted), Optional::isPresent).orElseThrow();
    }

    private Optional<String> find(String address, Pattern wanted) throws IOException {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(Mailbox::read)
                    .filter(mail -> mail.contains("To: " + address) || mail.contains("<" + address + ">"))
                    .flatMap(mail -> wanted.matcher(mail).results())
                    .map(MatchResult::group)
                    .findFirst();
        }
    }

    private static String read(Path file) {
        try {
            return Arrays.stream(Files.readString(file).split("=\r?\n"))
                    .reduce("", String::concat)
                    .replace("=3D", "=");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
