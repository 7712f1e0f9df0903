package org.corymb.lms.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.web.errors.FilterFailures;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Says 401 and 403 of the API as problems, with the scope that is missing where one is (RFC 6750). */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final FilterFailures failures;

    ApiRefusals(FilterFailures failures) {
        this.failures = failures;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        var sent = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, sent ? "Bearer error=\"invalid_token\"" : "Bearer");
        failures.answer(request, response, new NotAllowed("sign-in-needed"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        ApiScopes.needed(request.getMethod(), request.getRequestURI())
                .map(Scope::text)
                .ifPresent(scope -> response.setHeader(
                        HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\", scope=\"" + scope + "\""));
        failures.answer(request, response, new NotAllowed("scope-missing"));
    }
}
