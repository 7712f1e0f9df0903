package org.corymb.lms.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * The one place where what a handler threw becomes an answer. What a filter refused comes first: on the way to its page a
 * request that cannot be read fails once more.
 */
@ControllerAdvice
class FailureAdvice {

    private static final Logger log = LoggerFactory.getLogger(FailureAdvice.class);

    private final FailureAnswers answers;

    FailureAdvice(FailureAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    Object failed(Exception seen, HttpServletRequest request) {
        var first = FilterFailures.thrown(request);
        var thrown = first == null ? seen : first;
        var failure = Failure.of(thrown);
        if (failure.kind() == FailureKind.UNEXPECTED) {
            log.error("request {} failed", RequestIds.of(request), thrown);
        }
        return answers.answer(failure, request);
    }

    /** Left to the security filters, which know whether to ask for a sign-in. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void refused(RuntimeException thrown) {
        throw thrown;
    }
}
