package org.corymb.lms.notice;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The texts of mails in the language of who gets them: {@code messages/mail*.properties} of the core. */
@Component
class MailTexts {
    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    MailTexts() {
        bundle.setBasename("messages/mail");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setDefaultLocale(Locale.ENGLISH);
        bundle.setFallbackToSystemLocale(false);
        bundle.setAlwaysUseMessageFormat(true);
    }

    String text(String key, Locale locale, Object... arguments) {
        return bundle.getMessage(key, arguments, locale);
    }
}
