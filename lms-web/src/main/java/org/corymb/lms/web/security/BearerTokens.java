package org.corymb.lms.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.corymb.lms.identity.Actors;
import org.corymb.lms.identity.entry.AccessTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises {@code Authorization: Bearer corymb_...}; a token that does not work is refused, never taken for a visitor. */
class BearerTokens extends OncePerRequestFilter {
    private static final String SCHEME = "bearer ";

    private final AccessTokens tokens;
    private final Actors actors;
    private final AuthenticationEntryPoint refusal;

    BearerTokens(AccessTokens tokens, Actors actors, AuthenticationEntryPoint refusal) {
        this.tokens = tokens;
        this.actors = actors;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            chain.doFilter(request, response);
            return;
        }
        var known = tokens.recognise(header.substring(SCHEME.length()).strip())
                .flatMap(token ->
                        actors.find(token.account()).map(actor -> ActorAuthentication.byToken(actor, token.scopes())));
        if (known.isEmpty()) {
            refusal.commence(request, response, new BadCredentialsException("unknown access token"));
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known.get());
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }
}
