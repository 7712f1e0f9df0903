package org.corymb.lms.web.badges;

import java.net.URI;
import org.corymb.lms.web.badges.certificate.LettersMissing;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says in which forms a badge can be had, instead of only that this one is not there. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class FormNotIssuedAdvice {

    private final MessageSource messages;

    FormNotIssuedAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(LettersMissing thrown) {
        var locale = LocaleContextHolder.getLocale();
        var problem = ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
        problem.setType(URI.create("urn:corymb:problem:form-not-issued"));
        problem.setTitle(messages.getMessage("badges.form-not-issued.title", null, locale));
        problem.setDetail(messages.getMessage("badges.form-not-issued.text", new Object[] {thrown.letters()}, locale));
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
