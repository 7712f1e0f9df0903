package org.corymb.lms.web.badges;

import java.time.Duration;
import org.corymb.lms.award.PublishedDocuments;
import org.corymb.lms.award.issuer.DidDocuments;
import org.corymb.lms.award.issuer.UnknownIssuer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who issues: a page for people, the Profile and the key documents for programs. */
@Controller
class IssuerController {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final PublishedDocuments documents;
    private final DidDocuments keys;
    private final IssuerPages pages;

    IssuerController(PublishedDocuments documents, DidDocuments keys, IssuerPages pages) {
        this.documents = documents;
        this.keys = keys;
        this.pages = pages;
    }

    @GetMapping("/issuers/{slug}")
    String page(@PathVariable String slug, Model model) {
        model.addAttribute("page", pages.of(slug));
        return "badges/issuer";
    }

    @GetMapping(
            path = "/issuers/{slug}",
            produces = {"application/ld+json", "application/json", "application/vc+ld+json"})
    ResponseEntity<byte[]> profile(@PathVariable String slug) {
        var profile = documents.profile(slug).orElseThrow(() -> new UnknownIssuer(slug));
        return PublicDocument.text(profile, PublicDocument.JSON_LD, FRESH);
    }

    @GetMapping("/issuers/{slug}/did.json")
    ResponseEntity<byte[]> keys(@PathVariable String slug) {
        var document = keys.ofIssuer(slug).orElseThrow(() -> new UnknownIssuer(slug));
        return PublicDocument.text(document, PublicDocument.DID, FRESH);
    }

    /** The keys of all issuers here, where programs that check tokens look for them. */
    @GetMapping("/.well-known/jwks.json")
    ResponseEntity<byte[]> keySet() {
        return PublicDocument.text(keys.keySet(), PublicDocument.KEY_SET, FRESH);
    }

    @GetMapping("/.well-known/did.json")
    ResponseEntity<byte[]> platform() {
        return PublicDocument.text(keys.ofPlatform(), PublicDocument.DID, FRESH);
    }
}
