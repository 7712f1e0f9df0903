package org.corymb.lms.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.ModelAndView;

/** Says a failure in the caller's language: as a page to those who read HTML, as problem+json to everybody else. */
@Component
class FailureAnswers {

    private final MessageSource messages;

    FailureAnswers(MessageSource messages) {
        this.messages = messages;
    }

    Object answer(Failure failure, HttpServletRequest request) {
        return readsHtml(request) ? page(failure, request) : problem(failure, request);
    }

    private ModelAndView page(Failure failure, HttpServletRequest request) {
        var kind = failure.kind();
        var page = new FailurePage(kind.status().value(), kind.slug(), detail(failure), RequestIds.of(request));
        return new ModelAndView("errors/failure", Map.of("page", page), kind.status());
    }

    private ResponseEntity<ProblemDetail> problem(Failure failure, HttpServletRequest request) {
        var kind = failure.kind();
        var problem = ProblemDetail.forStatus(kind.status());
        problem.setType(URI.create("urn:corymb:problem:" + kind.slug()));
        problem.setTitle(text("failure." + kind.slug() + ".title"));
        problem.setDetail(detail(failure));
        problem.setProperty("request", RequestIds.of(request));
        if (!failure.fields().isEmpty()) {
            problem.setProperty(
                    "errors", failure.fields().stream().map(this::field).toList());
        }
        return ResponseEntity.status(kind.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private FieldProblem field(FieldError error) {
        return new FieldProblem(error.getField(), messages.getMessage(error, LocaleContextHolder.getLocale()));
    }

    private @Nullable String detail(Failure failure) {
        return failure.rule().isEmpty()
                ? null
                : messages.getMessage(
                        failure.rule(), failure.arguments().toArray(), null, LocaleContextHolder.getLocale());
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static boolean readsHtml(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/ims/")) {
            return false;
        }
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return (accept != null && accept.contains(MediaType.TEXT_HTML_VALUE))
                || request.getHeader("HX-Request") != null;
    }

    /** One entry of {@code errors} in a problem about a form or a JSON body. */
    record FieldProblem(String field, String detail) {}
}
