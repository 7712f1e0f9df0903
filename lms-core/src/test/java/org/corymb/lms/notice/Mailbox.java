package org.corymb.lms.notice;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.corymb.lms.shared.EmailAddress;

/** The mails of one person, as the files that were written for them. */
final class Mailbox {
    private static final Path DIRECTORY = Path.of("target/mail");
    private static final long STARTED =
            ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();

    private Mailbox() {}

    /** The oldest first. */
    static List<Letter> of(EmailAddress address) {
        try (var files = Files.list(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(".eml") && isOfThisRun(file))
                    .sorted()
                    .filter(file -> isTo(address, file))
                    .map(Mailbox::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isOfThisRun(Path file) {
        return file.toFile().lastModified() >= STARTED;
    }

    private static boolean isTo(EmailAddress address, Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains("\nTo: " + address.text());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Letter read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            var files = new ArrayList<Enclosed>();
            return new Letter(
                    message.getMessageID(),
                    message.getFrom()[0].toString(),
                    message.getSubject(),
                    text(message.getContent(), files),
                    List.copyOf(files));
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }

    private static String text(Object content, List<Enclosed> files) throws IOException, MessagingException {
        if (content instanceof String text) {
            return text.replace("\r\n", "\n");
        }
        var parts = (MimeMultipart) content;
        var text = new StringBuilder();
        for (var i = 0; i < parts.getCount(); i++) {
            read(parts.getBodyPart(i), text, files);
        }
        return text.toString();
    }

    private static void read(BodyPart part, StringBuilder text, List<Enclosed> files)
            throws IOException, MessagingException {
        if (part.getFileName() == null) {
            text.append(text(part.getContent(), files));
        } else {
            var bytes = part.getInputStream().readAllBytes();
            files.add(
                    new Enclosed(part.getFileName(), part.getContentType(), new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    record Letter(String id, String from, String subject, String text, List<Enclosed> files) {}

    record Enclosed(String name, String type, String content) {}
}
