package org.corymb.lms.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends a mail through the server of {@code spring.mail.host}; without one it puts the mail as an .eml file into {@code
 * corymb.mail.directory}, where a first start can look at it. Called by listeners only, never inside a transaction.
 */
@Component
public class SendMail {
    private static final DateTimeFormatter FILE =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final ObjectProvider<JavaMailSender> server;
    private final MailSettings settings;
    private final Clock clock;

    SendMail(ObjectProvider<JavaMailSender> server, MailSettings settings, Clock clock) {
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    public void send(Mail mail) {
        var sender = server.getIfAvailable();
        try {
            if (sender == null) {
                put(message(mail, new MimeMessage(Session.getInstance(new Properties()))));
            } else {
                sender.send(message(mail, sender.createMimeMessage()));
            }
        } catch (MessagingException refused) {
            throw new IllegalStateException("cannot write a mail", refused);
        } catch (IOException full) {
            throw new UncheckedIOException("cannot write into " + settings.directory(), full);
        }
    }

    private MimeMessage message(Mail mail, MimeMessage message) throws MessagingException {
        var parts = new MimeMessageHelper(
                message, mail.html().isPresent() || !mail.attachments().isEmpty(), "UTF-8");
        parts.setFrom(settings.from());
        parts.setTo(mail.to().text());
        parts.setSubject(mail.subject());
        if (mail.html().isPresent()) {
            parts.setText(mail.text(), mail.html().get());
        } else {
            parts.setText(mail.text());
        }
        for (var file : mail.attachments()) {
            parts.addAttachment(file.name(), new ByteArrayResource(file.content()), file.type());
        }
        message.saveChanges();
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(ZoneOffset.UTC)));
        for (var header : mail.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        return message;
    }

    /** Under another name first, so that who watches the directory never reads half a mail. */
    private void put(MimeMessage message) throws IOException, MessagingException {
        var directory = settings.directory();
        Files.createDirectories(directory);
        var name = FILE.format(clock.instant()) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        var part = directory.resolve(name + ".part");
        try (var out = Files.newOutputStream(part)) {
            message.writeTo(out);
        }
        Files.move(part, directory.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }
}
