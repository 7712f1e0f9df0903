package org.corymb.lms.award.desk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corymb.badges.DocumentLoader;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.LoadedDocument;
import org.corymb.lms.award.CredentialId;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.award.IssuedCredential;
import org.corymb.lms.award.issuer.DidDocuments;
import org.corymb.lms.award.issuer.Issuer;
import org.corymb.lms.award.issuer.PublicAddress;
import org.corymb.lms.award.status.StatusLists;
import org.springframework.stereotype.Component;

/** Answers what this platform publishes from its own database, so that checking its badges never calls itself. */
@Component
class OwnDocuments {

    private static final String ID = "([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})";
    private static final Pattern ISSUER = Pattern.compile("/issuers/([^/]+)/did\\.json");
    private static final Pattern STATUS = Pattern.compile("/status/" + ID);
    private static final Pattern CREDENTIAL = Pattern.compile("/credentials/" + ID + "(?:\\.json|\\.png|\\.svg)?");

    private final DidDocuments keys;
    private final StatusLists statuses;
    private final Credentials credentials;
    private final PublicAddress address;

    OwnDocuments(DidDocuments keys, StatusLists statuses, Credentials credentials, PublicAddress address) {
        this.keys = keys;
        this.statuses = statuses;
        this.credentials = credentials;
        this.address = address;
    }

    /**
     * A loader for one visit to the desk: ours from the database, each document once, anything else from {@code others}.
     *
     * @param known the issuers of this platform
     */
    DocumentLoader forVisit(List<Issuer> known, DocumentLoader others) {
        var roots = Stream.concat(Stream.of(address.base()), known.stream().map(Issuer::base))
                .map(OwnDocuments::withoutScheme)
                .collect(Collectors.toSet());
        var read = new ConcurrentHashMap<URI, LoadedDocument>();
        return url -> {
            var path = ownPath(url, roots);
            if (path.isEmpty()) {
                return others.load(url);
            }
            var before = read.get(url);
            var document = before == null ? own(url, path.get()) : before;
            read.put(url, document);
            return document;
        };
    }

    private LoadedDocument own(URI url, String path) throws DocumentUnavailable {
        var document = read(path).orElseThrow(() -> new DocumentUnavailable(url, "is not published by this platform"));
        return new LoadedDocument(url, "application/json", document.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> read(String path) {
        if (path.equals("/.well-known/did.json")) {
            return Optional.of(keys.ofPlatform());
        }
        if (path.equals("/.well-known/jwks.json")) {
            return Optional.of(keys.keySet());
        }
        return first(ISSUER, path)
                .flatMap(keys::ofIssuer)
                .or(() -> first(STATUS, path).map(UUID::fromString).flatMap(statuses::published))
                .or(() -> first(CREDENTIAL, path)
                        .map(CredentialId::of)
                        .flatMap(credentials::find)
                        .map(IssuedCredential::document));
    }

    private static Optional<String> first(Pattern pattern, String path) {
        var matcher = pattern.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The path below one of our roots; https counts as http, since did:web knows only https. */
    private static Optional<String> ownPath(URI url, Set<String> roots) {
        var text = withoutScheme(url.toString().replaceAll("[?#].*$", ""));
        return roots.stream()
                .filter(root -> text.startsWith(root + "/"))
                .map(root -> text.substring(root.length()))
                .findFirst();
    }

    private static String withoutScheme(String url) {
        return url.replaceFirst("^https?://", "");
    }
}
