package org.corymb.badges;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.corymb.badges.internal.encoding.Base64Url;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.json.UnreadableJson;

/**
 * What others say for a credential, an achievement or a profile, each signed by whoever says it.
 *
 * @param embedded endorsements with proofs inside
 * @param tokens endorsements as signed tokens; verifiers with a context from before 2026-06 refuse a badge that has some
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential">Open Badges 3.0, EndorsementCredential</a>
 */
public record Endorsements(List<SignedCredential> embedded, List<SignedToken> tokens) {
    private static final String TYPE = "EndorsementCredential";

    /** Copies the lists. */
    public Endorsements {
        embedded = List.copyOf(embedded);
        tokens = List.copyOf(tokens);
    }

    /** Nobody says anything. */
    public static Endorsements none() {
        return new Endorsements(List.of(), List.of());
    }

    /** Endorsements with proofs inside. */
    public static Endorsements of(SignedCredential... embedded) {
        return new Endorsements(List.of(embedded), List.of());
    }

    /** Endorsements as signed tokens. */
    public static Endorsements of(SignedToken... tokens) {
        return new Endorsements(List.of(), List.of(tokens));
    }

    static Endorsements read(Reading json) {
        return new Endorsements(
                json.objects(
                        "endorsement",
                        each -> new SignedCredential(
                                String.valueOf(JsonRead.text(each.json(), "id")), JsonText.write(each.json()))),
                json.texts("endorsementJwt").stream().map(Endorsements::token).toList());
    }

    /** A token by the identifier that it claims; whether it is one is checked with what it endorses. */
    private static SignedToken token(String compact) {
        try {
            var parts = compact.split("\\.", -1);
            var payload = parts.length == 3 ? Base64Url.decode(parts[1]) : new byte[0];
            var id = JsonRead.text(JsonText.parse(payload, JsonBounds.BADGE), "jti");
            return new SignedToken(id == null ? "" : id, compact);
        } catch (IllegalArgumentException | UnreadableJson e) {
            return new SignedToken("", compact);
        }
    }

    /** Refuses what is no endorsement, or not signed. */
    void check(String owner) {
        for (var each : embedded) {
            var member = owner + ".endorsement";
            var json = read(member, each.bytes());
            Rule.that(json.containsKey("proof"), member, "must be signed");
            Rule.that(isEndorsement(json), member, "must be an " + TYPE);
        }
        for (var each : tokens) {
            var member = owner + ".endorsementJwt";
            Rule.that(isEndorsement(payload(member, each)), member, "must be an " + TYPE);
        }
    }

    /** Refuses endorsements of something else than the thing in which they are put. */
    void needToBeAbout(String owner, String id) {
        check(owner);
        embedded.forEach(each -> about(owner + ".endorsement", read(owner + ".endorsement", each.bytes()), id));
        tokens.forEach(each -> about(owner + ".endorsementJwt", payload(owner + ".endorsementJwt", each), id));
    }

    void into(Members members) {
        members.objects("endorsement", embedded, each -> JsonText.parse(each.bytes(), JsonBounds.BADGE))
                .list(
                        "endorsementJwt",
                        tokens.stream().map(SignedToken::compact).toList());
    }

    private static boolean isEndorsement(JsonObject json) {
        return JsonRead.texts(json, "type").contains(TYPE);
    }

    private static void about(String member, JsonObject endorsement, String id) {
        var subject = JsonRead.object(endorsement, "credentialSubject");
        Rule.that(
                subject != null && id.equals(JsonRead.text(subject, "id")),
                member,
                "must be about " + JsonText.quote(id) + ", in which it stands");
    }

    private static JsonObject payload(String member, SignedToken token) {
        var parts = token.compact().split("\\.", -1);
        Rule.that(parts.length == 3, member, "must be a signed token");
        try {
            var payload = read(member, Base64Url.decode(parts[1]));
            var inner = JsonRead.object(payload, "vc");
            return inner == null ? payload : inner;
        } catch (IllegalArgumentException e) {
            throw new SpecificationViolation(member, "must be a signed token");
        }
    }

    private static JsonObject read(String member, byte[] bytes) {
        try {
            return JsonText.parse(bytes, JsonBounds.BADGE);
        } catch (UnreadableJson e) {
            throw new SpecificationViolation(
                    member, "cannot be read: " + JsonText.quote(new String(bytes, StandardCharsets.UTF_8)));
        }
    }
}
