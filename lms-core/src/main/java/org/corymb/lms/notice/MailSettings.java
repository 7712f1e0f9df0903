package org.corymb.lms.notice;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where mails come from, where their links lead, and where they are put when there is no mail server. */
@Component
class MailSettings {
    private final String from;
    private final String base;
    private final Path directory;

    MailSettings(
            @Value("${corymb.mail.from:Corymb <corymb@localhost.localdomain>}") String from,
            @Value("${corymb.public-url:http://localhost:8080}") String base,
            @Value("${corymb.mail.directory:${corymb.data:./data}/mail}") Path directory) {
        this.from = from;
        this.base = base.replaceAll("/+$", "");
        this.directory = directory;
    }

    String from() {
        return from;
    }

    String link(String path) {
        return base + path;
    }

    Path directory() {
        return directory;
    }
}
