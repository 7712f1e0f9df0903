package org.corymb.lms.web.badges;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.corymb.lms.award.BadgePictures;
import org.corymb.lms.award.CredentialId;
import org.corymb.lms.award.CredentialTokens;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.award.IssuedCredential;
import org.corymb.lms.web.badges.certificate.Certificates;
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
    private final Certificates certificates;

    CredentialFileController(
            Credentials credentials, CredentialTokens tokens, BadgePictures pictures, Certificates certificates) {
        this.credentials = credentials;
        this.tokens = tokens;
        this.pictures = pictures;
        this.certificates = certificates;
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

    /** To print and to send. */
    @GetMapping("/credentials/{id}.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable CredentialId id, Locale locale) {
        return file(certificates.of(get(id), locale), MediaType.APPLICATION_PDF, id, "pdf");
    }

    private IssuedCredential get(CredentialId id) {
        return credentials.get(id);
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, CredentialId id, String form) {
        return PublicDocument.file(bytes, type, CredentialController.FRESH, "badge-" + id + "." + form);
    }
}
