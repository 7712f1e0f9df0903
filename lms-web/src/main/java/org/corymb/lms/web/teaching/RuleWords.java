package org.corymb.lms.web.teaching;

import org.corymb.lms.requirement.Sentence;
import org.corymb.lms.web.schedule.Sentences;
import org.corymb.lms.web.schedule.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says rules and reasons in the language of the request. */
@Component
class RuleWords {
    private final MessageSource messages;

    RuleWords(MessageSource messages) {
        this.messages = messages;
    }

    String whole(Sentence sentence) {
        return new Sentences(new Words(messages, LocaleContextHolder.getLocale())).whole(sentence);
    }
}
