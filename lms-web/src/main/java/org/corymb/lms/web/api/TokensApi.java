package org.corymb.lms.web.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corymb.lms.identity.entry.AccessToken;
import org.corymb.lms.identity.entry.AccessTokenId;
import org.corymb.lms.identity.entry.AccessTokens;
import org.corymb.lms.identity.entry.IssueAccessToken;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The access tokens of the person behind the token. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokensApi {
    private final AccessTokens tokens;
    private final IssueAccessToken issue;

    TokensApi(AccessTokens tokens, IssueAccessToken issue) {
        this.tokens = tokens;
        this.issue = issue;
    }

    @GetMapping
    Part<Known> list(@ParameterObject Part.Wish part, Actor actor) {
        return Part.of(tokens.of(actor), part, token -> token.id().toString()).map(Known::of);
    }

    /** The answer holds the secret, this once. A token cannot make one that allows more than itself. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made make(@Valid @RequestBody NewToken wish, Actor actor) {
        var issued =
                issue.issue(actor, actor.requireAccount(), wish.name(), wish.chosen(), Duration.ofDays(wish.days()));
        return new Made(Known.of(issued.token()), issued.secret());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable AccessTokenId id, Actor actor) {
        issue.revoke(actor, id);
    }

    record Known(
            String id,
            String name,
            List<String> scopes,
            Instant createdAt,
            Instant expiresAt,
            Optional<Instant> lastUsedAt) {

        static Known of(AccessToken token) {
            return new Known(
                    token.id().toString(),
                    token.name(),
                    token.scopes().stream().sorted().map(Scope::text).toList(),
                    token.createdAt(),
                    token.expiresAt(),
                    token.lastUsedAt());
        }
    }

    record Made(Known token, String secret) {}

    record NewToken(
            @NotBlank String name,
            @NotEmpty List<String> scopes,
            @Min(1) @Max(366) int days) {

        Set<Scope> chosen() {
            return scopes.stream()
                    .map(text -> Scope.of(text).orElseThrow(() -> new BrokenRule("token-scopes")))
                    .collect(Collectors.toSet());
        }
    }
}
