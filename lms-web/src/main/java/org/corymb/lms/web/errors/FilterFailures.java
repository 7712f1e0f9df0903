package org.corymb.lms.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers what fails before a handler was reached in the same way as what a handler throws. */
@Component
public class FilterFailures {
    private static final String THROWN = FilterFailures.class.getName();

    private final HandlerExceptionResolver resolver;

    FilterFailures(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    /** A problem is written at once; a page is left to the container's second dispatch, which can render one. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown) throws IOException {
        var page = resolver.resolveException(request, response, null, thrown);
        if (page != null && page.getStatus() != null) {
            request.setAttribute(THROWN, thrown);
            response.sendError(page.getStatus().value());
        }
    }

    static @Nullable Exception thrown(HttpServletRequest request) {
        return request.getAttribute(THROWN) instanceof Exception thrown ? thrown : null;
    }
}
