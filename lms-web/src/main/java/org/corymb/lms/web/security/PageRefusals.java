package org.corymb.lms.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads a visitor who asks for somebody's page to the sign-in, and from there back. */
class PageRefusals implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else if (request.getMethod().equals("GET") && readsHtml(request)) {
            response.sendRedirect(UriComponentsBuilder.fromPath(request.getContextPath() + "/sign-in")
                    .queryParam("next", "{next}")
                    .build(NextPage.of(request))
                    .toString());
        } else {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        }
    }

    private static boolean readsHtml(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null || accept.contains(MediaType.TEXT_HTML_VALUE) || accept.contains(MediaType.ALL_VALUE);
    }
}
