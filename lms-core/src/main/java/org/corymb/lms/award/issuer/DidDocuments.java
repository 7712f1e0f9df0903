package org.corymb.lms.award.issuer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corymb.badges.DidDocument;
import org.corymb.badges.DidWeb;
import org.corymb.badges.JsonWebKeySet;
import org.corymb.badges.VerificationKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published key documents: by them anybody can check what an issuer signed. */
@Service
@Transactional(readOnly = true)
public class DidDocuments {

    private final Issuers issuers;
    private final IssuerKeyRepository keys;
    private final PublicAddress address;

    DidDocuments(Issuers issuers, IssuerKeyRepository keys, PublicAddress address) {
        this.issuers = issuers;
        this.keys = keys;
        this.address = address;
    }

    /** The document of one issuer, with every key it ever had: also those that are withdrawn, marked so. */
    public Optional<String> ofIssuer(String slug) {
        return issuers.bySlug(slug).map(this::document);
    }

    /** The document behind a did:web identifier of this platform. */
    public Optional<String> of(String did) {
        return did.equals(address.did())
                ? Optional.of(ofPlatform())
                : issuers.byDid(did).map(this::document);
    }

    /** The document of the platform itself: it signs nothing, so it lists no key. */
    public String ofPlatform() {
        return DidDocument.of(new DidWeb(address.did()))
                .alsoKnownAs(address.base() + "/")
                .json();
    }

    /** The keys of all issuers of this platform as a JWK set, each with the issuer whose it is. */
    public String keySet() {
        var known = keys.all().stream().collect(Collectors.groupingBy(IssuerKey::organisation));
        return issuers.all().stream()
                .map(issuer -> keySet(issuer, known.getOrDefault(issuer.organisation(), List.of())))
                .reduce(JsonWebKeySet.empty(), JsonWebKeySet::and)
                .json();
    }

    private static JsonWebKeySet keySet(Issuer issuer, List<IssuerKey> keys) {
        var set = JsonWebKeySet.of(issuer.did());
        keys.stream()
                .filter(key -> !key.withdrawn())
                .forEach(key -> set.key(issuer.did() + "#" + key.fragment(), publicKey(key)));
        return set;
    }

    private String document(Issuer issuer) {
        var document = DidDocument.of(new DidWeb(issuer.did())).alsoKnownAs(issuer.address());
        for (var key : keys.of(issuer.organisation())) {
            key.withdrawnAt()
                    .ifPresentOrElse(
                            when -> document.revoked(key.fragment(), publicKey(key), when),
                            () -> document.key(key.fragment(), publicKey(key)));
        }
        return document.json();
    }

    private static VerificationKey publicKey(IssuerKey key) {
        return VerificationKey.fromMultikey(key.multibase());
    }
}
