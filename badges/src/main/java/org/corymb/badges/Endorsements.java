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

    /** Refuses what is no endorsement of this thing. */
    void check(String owner, String id) {
        for (var each : embedded) {
            var json = read(owner + ".endorsement", each.bytes());
            Rule.that(json.containsKey("proof"), owner + ".endorsement", "must be signed");
            about(owner + ".endorsement", json, id);
        }
        for (var each : tokens) {
            about(owner + ".endorsementJwt", payload(owner + ".endorsementJwt", each), id);
        }
    }

    void into(Members members) {
        members.objects("endorsement", embedded, each -> JsonText.parse(each.bytes(), JsonBounds.BADGE))
                .list(
                        "endorsementJwt",
                        tokens.stream().map(SignedToken::compact).toList());
    }

    private static void about(String member, JsonObject endorsement, String id) {
        Rule.that(JsonRead.texts(endorsement, "type").contains(TYPE), member, "must be an " + TYPE);
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
            return read(member, Base64Url.decode(parts[1]));
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
