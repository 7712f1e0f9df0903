package org.corymb.lms.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.shared.EmailAddress;

/**
 * One mail to one person.
 *
 * @param text what everybody can read
 * @param html the same with form, for those whose program shows it
 * @param headers further headers, by name
 */
public record Mail(
        EmailAddress to,
        String subject,
        String text,
        Optional<String> html,
        Map<String, String> headers,
        List<Attachment> attachments) {

    public Mail {
        headers = Map.copyOf(headers);
        attachments = List.copyOf(attachments);
    }

    /** Keeps persons and links out of logs. */
    @Override
    public String toString() {
        return "Mail[...]";
    }
}
