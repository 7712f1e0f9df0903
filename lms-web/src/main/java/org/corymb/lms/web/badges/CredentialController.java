package org.corymb.lms.web.badges;

import java.time.Duration;
import org.corymb.lms.award.CredentialId;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.shared.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One badge: a page for people, the signed badge for programs that ask for it. */
@Controller
class CredentialController {

    static final Duration FRESH = Duration.ofMinutes(1);

    private final Credentials credentials;
    private final CredentialPages pages;

    CredentialController(Credentials credentials, CredentialPages pages) {
        this.credentials = credentials;
        this.pages = pages;
    }

    @GetMapping("/credentials/{id}")
    String page(Actor reader, @PathVariable CredentialId id, Model model) {
        model.addAttribute("page", pages.of(reader, credentials.get(id)));
        return "badges/credential";
    }

    @GetMapping(
            path = "/credentials/{id}",
            produces = {"application/vc+ld+json", "application/ld+json", "application/json", "application/vc"})
    ResponseEntity<byte[]> credential(@PathVariable CredentialId id) {
        return PublicDocument.text(credentials.get(id).document(), PublicDocument.CREDENTIAL, FRESH);
    }
}
