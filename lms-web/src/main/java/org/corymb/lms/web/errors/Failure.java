package org.corymb.lms.web.errors;

import java.util.List;
import java.util.stream.Collectors;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.shared.UnknownThing;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.JacksonException;

/**
 * One failed request.
 *
 * @param rule key of the message that says which rule was broken; empty when the kind says it all
 * @param fields what is wrong with which field of the request
 */
record Failure(FailureKind kind, String rule, List<Object> arguments, List<FieldError> fields) {

    static Failure of(FailureKind kind) {
        return new Failure(kind, "", List.of(), List.of());
    }

    static Failure of(Exception thrown) {
        return switch (thrown) {
            case UnknownThing unknown -> of(FailureKind.NOT_FOUND);
            case NotAllowed refused when refused.code().equals("sign-in-needed") -> of(FailureKind.SIGNED_OUT);
            case NotAllowed refused ->
                new Failure(FailureKind.FORBIDDEN, "refused." + refused.code(), List.of(), List.of());
            case BrokenRule broken ->
                new Failure(FailureKind.INVALID, "rule." + broken.code(), broken.arguments(), List.of());
            case BindingResult invalid -> new Failure(FailureKind.INVALID, "", List.of(), invalid.getFieldErrors());
            case MethodArgumentTypeMismatchException wrong
            when wrong.getParameter().hasParameterAnnotation(RequestParam.class) -> unreadable(wrong.getName());
            case MethodArgumentTypeMismatchException noSuchId -> of(FailureKind.NOT_FOUND);
            case HttpMessageNotReadableException unreadable
            when unreadable.getCause() instanceof JacksonException broken -> unreadable(path(broken));
            case HttpMessageNotReadableException unreadable -> of(FailureKind.BAD_REQUEST);
            case UploadTooLarge large ->
                new Failure(FailureKind.TOO_LARGE, "refused.too-large", List.of(large.megabytes()), List.of());
            case ErrorResponse known -> of(FailureKind.of(known.getStatusCode()));
            case MultipartException unreadable -> of(FailureKind.BAD_REQUEST);
            default -> of(FailureKind.UNEXPECTED);
        };
    }

    /** A request in which one thing has not even the right shape; without a name it is the whole body. */
    private static Failure unreadable(String field) {
        var named = field.isEmpty()
                ? List.<FieldError>of()
                : List.of(new FieldError("request", field, null, true, new String[] {"field.unreadable"}, null, null));
        return new Failure(FailureKind.BAD_REQUEST, "", List.of(), named);
    }

    private static String path(JacksonException broken) {
        return broken.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
