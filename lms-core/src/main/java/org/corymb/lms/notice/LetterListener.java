package org.corymb.lms.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.identity.entry.Letter;
import org.corymb.lms.identity.entry.LetterDue;
import org.corymb.lms.identity.entry.LetterKind;
import org.corymb.lms.identity.entry.Letters;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Writes the letters that carry links; a letter is written again after a crash, and not at all once its link is dead. */
@Component
class LetterListener {
    private final Letters letters;
    private final MailTexts texts;
    private final MailSettings settings;
    private final SendMail mail;
    private final Clock clock;

    LetterListener(Letters letters, MailTexts texts, MailSettings settings, SendMail mail, Clock clock) {
        this.letters = letters;
        this.texts = texts;
        this.settings = settings;
        this.mail = mail;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void write(LetterDue due) {
        letters.find(due.link()).ifPresent(letter -> mail.send(written(letter, due)));
    }

    private Mail written(Letter letter, LetterDue due) {
        var key = "letter." + due.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var minutes = Math.max(
                1, Duration.between(clock.instant(), letter.expiresAt()).toMinutes());
        var hours = Math.max(1, (minutes + 30) / 60);
        var text = texts.text(
                key + ".text", letter.locale(), settings.link(path(due.kind(), letter.secret())), minutes, hours);
        return new Mail(
                letter.to(),
                texts.text(key + ".subject", letter.locale()),
                text + "\n\n" + texts.text("letter.foot", letter.locale(), settings.link("/")) + "\n",
                Optional.empty(),
                Map.of("Message-ID", "<" + due.link() + "@corymb>"),
                List.of());
    }

    private static String path(LetterKind kind, String secret) {
        return switch (kind) {
            case CONFIRM_SIGN_UP -> "/sign-up/confirm/" + secret;
            case HAS_ACCOUNT_ALREADY, SIGN_IN -> "/sign-in/link/" + secret;
            case RESET_PASSWORD -> "/reset/" + secret;
            case ADD_ADDRESS -> "/account/addresses/confirm/" + secret;
            case HAS_NO_ACCOUNT -> "/sign-up";
            case ADDRESS_TAKEN -> "/account/addresses";
        };
    }
}
