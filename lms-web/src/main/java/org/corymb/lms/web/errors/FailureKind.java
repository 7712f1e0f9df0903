package org.corymb.lms.web.errors;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The ways a request can fail, as the reader of the page and the caller of the API know them. */
public enum FailureKind {
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    SIGNED_OUT(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    CONFLICT(HttpStatus.CONFLICT),
    GONE(HttpStatus.GONE),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    FailureKind(HttpStatus status) {
        this.status = status;
    }

    /** The kind with this status, else the general one of its class. */
    static FailureKind of(HttpStatusCode status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status.value() == status.value())
                .findFirst()
                .orElse(status.is4xxClientError() ? BAD_REQUEST : UNEXPECTED);
    }

    public HttpStatus status() {
        return status;
    }

    /** The stable end of the problem's type and of the keys of its texts. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
