package org.corymb.lms.web.account;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.identity.entry.AccessToken;
import org.corymb.lms.identity.entry.AccessTokenId;
import org.corymb.lms.identity.entry.AccessTokens;
import org.corymb.lms.identity.entry.IssueAccessToken;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.components.Choice;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Keys that a person gives to programs. */
@Controller
class TokenController {
    private final AccessTokens tokens;
    private final IssueAccessToken issue;
    private final MessageSource messages;

    TokenController(AccessTokens tokens, IssueAccessToken issue, MessageSource messages) {
        this.tokens = tokens;
        this.issue = issue;
        this.messages = messages;
    }

    @GetMapping("/account/tokens")
    ModelAndView show(@ModelAttribute("form") TokenForm form, BindingResult result, Actor actor, Locale locale) {
        return page(actor, Optional.empty(), HttpStatus.OK, locale);
    }

    /** Shows the secret on the answer itself: a redirect would have to keep it somewhere. */
    @PostMapping("/account/tokens")
    ModelAndView issue(
            @Valid @ModelAttribute("form") TokenForm form, BindingResult result, Actor actor, Locale locale) {
        if (result.hasErrors()) {
            return page(actor, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        var issued = issue.issue(actor, actor.requireAccount(), form.name(), form.chosen(), form.validity());
        return page(actor, Optional.of(issued.secret()), HttpStatus.OK, locale);
    }

    @PostMapping("/account/tokens/{id}/revoke")
    String revoke(@PathVariable AccessTokenId id, Actor actor) {
        issue.revoke(actor, id);
        return "redirect:/account/tokens";
    }

    private ModelAndView page(Actor actor, Optional<String> secret, HttpStatus status, Locale locale) {
        var choices = Arrays.stream(Scope.values())
                .map(scope -> new Choice(scope.text(), words(scope, locale)))
                .toList();
        var given = tokens.of(actor).stream()
                .map(token -> new Given(
                        token,
                        token.scopes().stream()
                                .sorted()
                                .map(scope -> words(scope, locale))
                                .toList()))
                .toList();
        return new ModelAndView(
                "account/tokens", Map.of("page", new TokensPage(given, secret.orElse(""), choices)), status);
    }

    private String words(Scope scope, Locale locale) {
        return messages.getMessage("tokens.scope." + scope, null, locale);
    }

    record TokensPage(List<Given> tokens, String secret, List<Choice> choices) {}

    /**
     * A token that was given to a program.
     *
     * @param may what it allows, in words
     */
    record Given(AccessToken token, List<String> may) {}
}
