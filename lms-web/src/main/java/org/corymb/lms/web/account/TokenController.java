package org.corymb.lms.web.account;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.identity.entry.AccessToken;
import org.corymb.lms.identity.entry.AccessTokenId;
import org.corymb.lms.identity.entry.AccessTokens;
import org.corymb.lms.identity.entry.IssueAccessToken;
import org.corymb.lms.identity.entry.Scope;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.components.Choice;
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

    TokenController(AccessTokens tokens, IssueAccessToken issue) {
        this.tokens = tokens;
        this.issue = issue;
    }

    @GetMapping("/account/tokens")
    ModelAndView show(@ModelAttribute("form") TokenForm form, BindingResult result, Actor actor) {
        return page(actor, Optional.empty(), HttpStatus.OK);
    }

    /** Shows the secret on the answer itself: a redirect would have to keep it somewhere. */
    @PostMapping("/account/tokens")
    ModelAndView issue(@Valid @ModelAttribute("form") TokenForm form, BindingResult result, Actor actor) {
        if (result.hasErrors()) {
            return page(actor, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var issued = issue.issue(actor, actor.requireAccount(), form.name(), form.chosen(), form.validity());
        return page(actor, Optional.of(issued.secret()), HttpStatus.OK);
    }

    @PostMapping("/account/tokens/{id}/revoke")
    String revoke(@PathVariable AccessTokenId id, Actor actor) {
        issue.revoke(actor, id);
        return "redirect:/account/tokens";
    }

    private ModelAndView page(Actor actor, Optional<String> secret, HttpStatus status) {
        var page = new ModelAndView("account/tokens", status);
        page.addObject("page", new TokensPage(tokens.of(actor), secret.orElse("")));
        return page;
    }

    record TokensPage(List<AccessToken> tokens, String secret) {

        public List<Choice> choices() {
            return Arrays.stream(Scope.values())
                    .map(scope -> new Choice(scope.text(), scope.text()))
                    .toList();
        }
    }
}
