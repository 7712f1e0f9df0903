package org.corymb.lms.notice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.corymb.lms.identity.Account;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.shared.AccountId;
import org.springframework.stereotype.Component;

/** Leaves a note and sends its mail once, however often the event is delivered. */
@Component
class TellPerson {
    private final NoticeRepository notices;
    private final Accounts accounts;
    private final MailTexts texts;
    private final MailSettings settings;
    private final SendMail mail;
    private final Clock clock;

    TellPerson(
            NoticeRepository notices,
            Accounts accounts,
            MailTexts texts,
            MailSettings settings,
            SendMail mail,
            Clock clock) {
        this.notices = notices;
        this.accounts = accounts;
        this.texts = texts;
        this.settings = settings;
        this.mail = mail;
        this.clock = clock;
    }

    /** @param subject what makes it the same note when it comes again */
    void tell(
            AccountId person,
            String kind,
            String subject,
            Map<String, String> facts,
            Function<Account, Content> content) {
        var account = accounts.find(person);
        if (account.isEmpty()) {
            return;
        }
        var note = notices.add(person, kind, subject, facts, clock.instant());
        if (note.mailedAt().isEmpty()) {
            mail.send(written(account.get(), note, content.apply(account.get())));
            notices.mailed(note.id(), clock.instant());
        }
    }

    private Mail written(Account account, Note note, Content content) {
        var locale = account.locale();
        var key = "notice." + note.kind();
        var text = String.join(
                "\n\n",
                texts.text("mail.hello", locale, account.displayName()),
                texts.text(key + ".text", locale, content.arguments()),
                content.lines().isEmpty() ? "" : String.join("\n", content.lines()),
                settings.link(content.path()),
                texts.text("mail.foot", locale, settings.link("/account")));
        return new Mail(
                account.address(),
                texts.text(key + ".subject", locale, content.arguments()),
                text.replaceAll("\n{3,}", "\n\n") + "\n",
                Optional.empty(),
                Map.of("Message-ID", "<" + note.id() + "@corymb>"),
                content.attachments());
    }

    /**
     * What this note's mail says beyond its fixed text.
     *
     * @param path the page it leads to
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Content(Object[] arguments, List<String> lines, String path, List<Attachment> attachments) {

        static Content of(String path, Object... arguments) {
            return new Content(arguments, List.of(), path, List.of());
        }
    }
}
