package org.corymb.lms.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import org.corymb.lms.identity.entry.RepeatedRequests;
import org.corymb.lms.identity.entry.RepeatedRequests.Answer;
import org.corymb.lms.identity.entry.RepeatedRequests.Claim;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.web.errors.FilterFailures;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes a POST that is sent twice harmless: the second one waits for the first and gets its answer. It needs a key, the
 * header {@code Idempotency-Key} or the form's hidden field {@code idempotency-key}, and somebody who is signed in.
 */
class DoubledPosts extends OncePerRequestFilter {
    private static final String FIELD = "idempotency-key";
    private static final int LONGEST = 100;
    /** Their answers hold secrets, which are never kept. */
    private static final String SECRETS = "/tokens";

    private final RepeatedRequests requests;
    private final FilterFailures failures;

    DoubledPosts(RepeatedRequests requests, FilterFailures failures) {
        this.requests = requests;
        this.failures = failures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = key(request);
        var account = CurrentActor.get().account();
        if (key.isEmpty() || account.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (!fits(key.get())) {
            failures.answer(request, response, new BrokenRule("idempotency-key-shape", LONGEST));
            return;
        }
        var held = isForm(request) ? request : new HeldBody(request);
        switch (requests.claim(account.get(), key.get(), fingerprint(held))) {
            case Claim.Yours yours -> first(account.get(), key.get(), held, response, chain);
            case Claim.Answered answered -> repeat(answered.answer(), response);
            case Claim.OtherRequest other ->
                failures.answer(request, response, new BrokenRule("idempotency-key-reused"));
            case Claim.Busy busy -> failures.answer(request, response, new ErrorResponseException(HttpStatus.CONFLICT));
        }
    }

    private void first(
            AccountId account, String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        var answered = false;
        try {
            chain.doFilter(request, kept);
            answered = kept.getStatus() < 400;
            if (answered) {
                requests.answered(account, key, answer(kept));
            }
        } finally {
            if (!answered) {
                requests.forget(account, key);
            }
            kept.copyBodyToResponse();
        }
    }

    private static Answer answer(ContentCachingResponseWrapper kept) {
        return new Answer(
                kept.getStatus(),
                Optional.ofNullable(kept.getHeader("Location")),
                Optional.ofNullable(kept.getContentType()),
                new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static void repeat(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.location().ifPresent(location -> response.setHeader("Location", location));
        answer.contentType().ifPresent(response::setContentType);
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> key(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || request.getRequestURI().endsWith(SECRETS)) {
            return Optional.empty();
        }
        var header = request.getHeader("Idempotency-Key");
        return Optional.ofNullable(header == null ? request.getParameter(FIELD) : header);
    }

    private static boolean fits(String key) {
        return key.length() <= LONGEST && key.matches("[\\x21-\\x7e]+");
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/");
    }

    /** Address, fields and body; uploaded files are told apart by their length. */
    private static byte[] fingerprint(HttpServletRequest request) {
        var digest = sha256();
        add(digest, request.getMethod(), request.getRequestURI(), Integer.toString(request.getContentLength()));
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                add(digest, name, Arrays.toString(values));
            }
        });
        if (request instanceof HeldBody held) {
            digest.update(held.body());
        }
        return digest.digest();
    }

    private static void add(MessageDigest digest, @Nullable String... parts) {
        for (var part : parts) {
            digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
