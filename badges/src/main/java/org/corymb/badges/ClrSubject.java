package org.corymb.badges;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.json.UnreadableJson;
import org.corymb.badges.internal.structure.CredentialStructure;
import org.corymb.badges.internal.verify.EnvelopedBadge;
import org.corymb.badges.internal.verify.ReadBadge;
import org.jspecify.annotations.Nullable;

/**
 * The learner of a record and what it holds.
 *
 * @param id identifier of the learner, absolute
 * @param identifier identities of the learner, plain or hashed
 * @param credentials one or more signed badges, each with its proof or in an envelope around its token
 * @param achievement achievements that associations speak of
 * @param association how the achievements hang together
 * @param extensions further types and members, with words of the contexts
 * @see <a href="https://www.imsglobal.org/spec/clr/v2p0/#clrsubject">CLR 2.0, ClrSubject</a>
 */
public record ClrSubject(
        @Nullable String id,
        List<IdentityObject> identifier,
        List<SignedCredential> credentials,
        List<Achievement> achievement,
        List<Association> association,
        Extensions extensions) {
    private static final String WRAPPED = "ClrSubject.verifiableCredential";

    /** Checks what the specification asks of the members. */
    public ClrSubject {
        Rule.optionalUri("ClrSubject.id", id);
        identifier = List.copyOf(identifier);
        credentials = List.copyOf(credentials);
        achievement = List.copyOf(achievement);
        association = List.copyOf(association);
        Rule.that(id != null || !identifier.isEmpty(), "ClrSubject.id", "or an identifier must be there");
        Rule.that(!credentials.isEmpty(), WRAPPED, "must have at least one");
        var ids = new HashSet<String>();
        credentials.forEach(
                each -> Rule.that(ids.add(wrapped(each).getString("id")), WRAPPED, "has one of them twice"));
        extensions.check(ClrSubject.class, "verifiableCredential");
    }

    /** One without further members. */
    public ClrSubject(
            @Nullable String id,
            List<IdentityObject> identifier,
            List<SignedCredential> credentials,
            List<Achievement> achievement,
            List<Association> association) {
        this(id, identifier, credentials, achievement, association, Extensions.none());
    }

    /** A record of these credentials. */
    public static ClrSubject of(String id, SignedCredential... credentials) {
        return new ClrSubject(id, List.of(), List.of(credentials), List.of(), List.of());
    }

    /** The same with achievements and how they hang together. */
    public ClrSubject with(List<Achievement> achievements, List<Association> associations) {
        return new ClrSubject(id, identifier, credentials, achievements, associations, extensions);
    }

    JsonObject json() {
        return new Members()
                .put("id", id)
                .list("type", extensions.types("ClrSubject"))
                .objects("identifier", identifier, IdentityObject::json)
                .objects("verifiableCredential", credentials, ClrSubject::wrapped)
                .objects("achievement", achievement, Achievement::json)
                .objects("association", association, Association::json)
                .all(extensions.members())
                .build();
    }

    static ClrSubject read(Reading json) {
        return json.make(
                "ClrSubject",
                () -> new ClrSubject(
                        json.text("id"),
                        json.objects("identifier", IdentityObject::read),
                        json.objects("verifiableCredential", ClrSubject::signed),
                        json.objects("achievement", Achievement::read),
                        json.objects("association", Association::read),
                        json.rest("ClrSubject")));
    }

    private static SignedCredential signed(Reading badge) {
        return new SignedCredential(badge.needText("id"), JsonText.write(badge.json()));
    }

    private static JsonObject wrapped(SignedCredential credential) {
        try {
            var json = JsonText.parse(credential.bytes(), JsonBounds.BADGE);
            boolean token = EnvelopedBadge.is(json);
            var problems =
                    CredentialStructure.of(token ? EnvelopedBadge.open(json).credential() : json);
            Rule.that(problems.isEmpty(), WRAPPED, "must hold badges. " + problems.sentence());
            boolean signed = token || !JsonRead.objects(json, "proof").isEmpty();
            Rule.that(signed, WRAPPED, "must be signed, each by itself");
            return json;
        } catch (UnreadableJson e) {
            throw new SpecificationViolation(WRAPPED, "cannot be read: it " + e.getMessage());
        } catch (ReadBadge.Unreadable e) {
            throw new SpecificationViolation(WRAPPED, "cannot be read. " + e.getMessage());
        }
    }
}
