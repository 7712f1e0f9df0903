package org.corymb.lms.award;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.corymb.badges.Check;
import org.corymb.badges.Credential;
import org.corymb.badges.Cryptography;
import org.corymb.badges.DidDocument;
import org.corymb.badges.DidWeb;
import org.corymb.badges.DocumentLoader;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.IssueCredential;
import org.corymb.badges.IssueToken;
import org.corymb.badges.LoadedDocument;
import org.corymb.badges.SignedCredential;
import org.corymb.badges.TokenKeyReference;
import org.corymb.badges.VerificationReport;
import org.corymb.badges.VerifyCredential;
import org.corymb.lms.award.issuer.ActiveKey;
import org.springframework.stereotype.Component;

/** Signs badges, and lets none out that does not verify with the public key alone. */
@Component
class BadgeSigner {

    private static final String VALIDITY = "validity";
    private static final Set<String> NEEDED = Set.of("structure", "signature", "key", VALIDITY);

    private final IssueCredential issuing;
    private final IssueToken tokens = new IssueToken();
    private final Clock clock;
    private final Cryptography cryptography;

    BadgeSigner(IssueCredential issuing, Clock clock, Cryptography cryptography) {
        this.issuing = issuing;
        this.clock = clock;
        this.cryptography = cryptography;
    }

    String sign(Credential draft, ActiveKey key) {
        return checked(issuing.issue(draft, key.key(), key.verificationMethod()), key);
    }

    String sign(JsonObject unsigned, ActiveKey key) {
        return checked(issuing.sign(unsigned, key.key(), key.verificationMethod()), key);
    }

    /** The badge as a token (VC-JWT), without the proof that it has inside. */
    String token(IssuedCredential badge, ActiveKey key) {
        try (var reader = Json.createReader(new StringReader(badge.document()))) {
            var unsigned = Json.createObjectBuilder(reader.readObject())
                    .remove("proof")
                    .build();
            var token = tokens.sign(unsigned, key.key(), TokenKeyReference.byId(key.verificationMethod()));
            check(token.id(), token.bytes(), key);
            return token.compact();
        }
    }

    private String checked(SignedCredential signed, ActiveKey key) {
        check(signed.id(), signed.bytes(), key);
        return signed.json();
    }

    /** Whether its time ran out: such a badge can still get a token, a corrected name or a new signature. */
    private boolean isOver(VerificationReport report) {
        var summary = report.credential();
        var until = summary == null ? null : summary.validUntil();
        return until != null && !clock.instant().isBefore(until);
    }

    private void check(String id, byte[] signed, ActiveKey key) {
        var report = VerifyCredential.with(only(key))
                .at(clock)
                .computing(cryptography)
                .verify(signed);
        var passed = report.checks().stream()
                .filter(Check.Passed.class::isInstance)
                .map(Check::name)
                .collect(Collectors.toSet());
        var over = isOver(report);
        var wrong = report.checks().stream()
                .filter(Check.Failed.class::isInstance)
                .map(Check::name)
                .filter(name -> !over || !name.equals(VALIDITY))
                .toList();
        if (over) {
            passed.add(VALIDITY);
        }
        if (!passed.containsAll(NEEDED) || !wrong.isEmpty()) {
            throw new IllegalStateException("The badge " + id + " does not verify: " + report.checks());
        }
    }

    /** Knows the issuer's key document and nothing else. */
    private static DocumentLoader only(ActiveKey key) {
        var did = new DidWeb(key.issuer().did());
        var fragment =
                key.verificationMethod().substring(key.verificationMethod().indexOf('#') + 1);
        var document =
                DidDocument.of(did).key(fragment, key.key().verificationKey()).bytes();
        return (URI url) -> {
            if (!url.equals(did.documentUrl())) {
                throw new DocumentUnavailable(url, "is not needed to check a fresh badge");
            }
            return new LoadedDocument(url, "application/did+json", document);
        };
    }
}
