package org.corymb.lms.award.issuer;

import java.util.Optional;
import java.util.stream.Stream;
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

    /** The document of one issuer, with every key that still counts. */
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
        return issuers.all().stream()
                .map(this::keySet)
                .reduce(JsonWebKeySet.empty(), JsonWebKeySet::and)
                .json();
    }

    private JsonWebKeySet keySet(Issuer issuer) {
        var set = JsonWebKeySet.of(issuer.did());
        published(issuer)
                .forEach(key ->
                        set.key(issuer.did() + "#" + key.fragment(), VerificationKey.fromMultikey(key.multibase())));
        return set;
    }

    private Stream<IssuerKey> published(Issuer issuer) {
        return keys.of(issuer.organisation()).stream().filter(IssuerKey::published);
    }

    private String document(Issuer issuer) {
        var document = DidDocument.of(new DidWeb(issuer.did())).alsoKnownAs(issuer.address());
        published(issuer).forEach(key -> document.key(key.fragment(), VerificationKey.fromMultikey(key.multibase())));
        return document.json();
    }
}
