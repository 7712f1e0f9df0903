package org.corymb.lms.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corymb.lms.web.errors.FilterFailures;
import org.corymb.lms.web.errors.UploadTooLarge;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartResolver;

/**
 * Refuses what is too large before anything else reads the request: a form that cannot be read would otherwise count as
 * one without its token. A body that is no form may be as long as one file.
 */
@Component
class UploadLimit {
    private final MultipartResolver uploads;
    private final MultipartConfigElement limits;
    private final FilterFailures failures;

    UploadLimit(MultipartResolver uploads, MultipartConfigElement limits, FilterFailures failures) {
        this.uploads = uploads;
        this.limits = limits;
        this.failures = failures;
    }

    /** For one of the two chains: a filter of the container's own would meet every request. */
    OncePerRequestFilter filter() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                try {
                    chain.doFilter(limited(request), response);
                } catch (UploadTooLarge | MultipartException refused) {
                    failures.answer(request, response, refused);
                }
            }
        };
    }

    private HttpServletRequest limited(HttpServletRequest request) {
        var form = uploads.isMultipart(request);
        var most = form ? limits.getMaxRequestSize() : limits.getMaxFileSize();
        if (most >= 0 && request.getContentLengthLong() > most) {
            throw tooLarge();
        }
        if (form) {
            read(request);
            return request;
        }
        return most >= 0 && request.getContentLengthLong() < 0
                ? new LimitedBody(request, most, this::tooLarge)
                : request;
    }

    /** The container keeps what it read for whoever asks next. */
    private void read(HttpServletRequest form) {
        try {
            uploads.resolveMultipart(form);
        } catch (MaxUploadSizeExceededException _) {
            throw tooLarge();
        }
    }

    private UploadTooLarge tooLarge() {
        return new UploadTooLarge(limits.getMaxFileSize(), limits.getMaxRequestSize());
    }
}
