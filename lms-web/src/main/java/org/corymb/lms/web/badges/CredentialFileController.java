package org.corymb.lms.web.badges;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.corymb.lms.award.BadgePictures;
import org.corymb.lms.award.CredentialId;
import org.corymb.lms.award.CredentialTokens;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.award.IssuedCredential;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One badge as a file to keep. */
@Controller
class CredentialFileController {

    private final Credentials credentials;
    private final CredentialTokens tokens;
    private final BadgePictures pictures;

    CredentialFileController(Credentials credentials, CredentialTokens tokens, BadgePictures pictures) {
        this.credentials = credentials;
        this.tokens = tokens;
        this.pictures = pictures;
    }

    @GetMapping("/credentials/{id}.json")
    ResponseEntity<byte[]> json(@PathVariable CredentialId id) {
        var bytes = credentials.get(id).document().getBytes(StandardCharsets.UTF_8);
        return file(bytes, PublicDocument.CREDENTIAL, id, "json");
    }

    @GetMapping("/credentials/{id}.png")
    ResponseEntity<byte[]> png(@PathVariable CredentialId id) {
        return file(pictures.bakedPng(get(id)), MediaType.IMAGE_PNG, id, "png");
    }

    @GetMapping("/credentials/{id}.svg")
    ResponseEntity<byte[]> svg(@PathVariable CredentialId id) {
        return file(pictures.bakedSvg(get(id)), PublicDocument.SVG, id, "svg");
    }

    /** As plain text, which every program reads that fetches a token. */
    @GetMapping({"/credentials/{id}.jwt", "/credentials/{id}.jws"})
    ResponseEntity<byte[]> token(@PathVariable CredentialId id) {
        var bytes = tokens.of(id).getBytes(StandardCharsets.US_ASCII);
        return file(bytes, MediaType.TEXT_PLAIN, id, "jwt");
    }

    /** Forms of a badge that this platform does not issue. */
    @GetMapping("/credentials/{id}.pdf")
    void notIssued(@PathVariable CredentialId id, HttpServletRequest request) {
        get(id);
        var path = request.getRequestURI();
        throw new FormNotIssued(path.substring(path.lastIndexOf('.') + 1));
    }

    private IssuedCredential get(CredentialId id) {
        return credentials.get(id);
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, CredentialId id, String form) {
        return PublicDocument.file(bytes, type, CredentialController.FRESH, "badge-" + id + "." + form);
    }
}
