package org.corymb.badges;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.jsonld.Contexts;
import org.corymb.badges.internal.structure.ContextOrder;
import org.jspecify.annotations.Nullable;

/**
 * What every credential says around its subject: who issues it, when it holds, where its status is.
 *
 * @param id identifier, absolute; the address where it is published, or <code>urn:uuid:</code>
 * @param issuer who issues it
 * @param name name of the credential, mostly that of the achievement
 * @param description short description
 * @param image picture of the credential
 * @param validFrom from when it holds
 * @param validUntil until when it holds
 * @param awardedDate when it was awarded
 * @param evidence work done for it
 * @param status where to look whether it is still in force; one entry for most verifiers
 * @param refresh where a newer version is to be had
 * @param termsOfUse under what terms it was issued
 * @param schema JSON Schemas that it follows
 * @param endorsements what others say for it
 * @param contexts addresses of all its contexts, in their order; absolute. The first says which data model it is written
 *     in: 2.0, or 1.1, which is read and not issued
 * @param extensions further types and members, with words of those contexts
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential">Open Badges 3.0, AchievementCredential</a>
 */
public record CredentialFrame(
        String id,
        Profile issuer,
        @Nullable String name,
        @Nullable String description,
        @Nullable Image image,
        Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable Instant awardedDate,
        List<Evidence> evidence,
        List<CredentialStatus> status,
        @Nullable RefreshTarget refresh,
        List<TermsOfUse> termsOfUse,
        List<CredentialSchema> schema,
        Endorsements endorsements,
        List<String> contexts,
        Extensions extensions) {
    private static final String TYPE = "Credential";
    private static final Set<String> OWN = Set.of(
            "name",
            "description",
            "image",
            "issuer",
            "validFrom",
            "validUntil",
            "awardedDate",
            "evidence",
            "termsOfUse");

    /** Checks what the specification asks of the members. */
    public CredentialFrame {
        Rule.uri("Credential.id", id);
        Rule.optionalText("Credential.name", name);
        Rule.optionalText("Credential.description", description);
        evidence = List.copyOf(evidence);
        status = StatusEntry.several(TYPE, status);
        termsOfUse = List.copyOf(termsOfUse);
        schema = List.copyOf(schema);
        endorsements.check(TYPE);
        contexts = List.copyOf(contexts);
        Rule.that(
                ContextOrder.isV2(contexts) || ContextOrder.isV1(contexts),
                "Credential.@context[0]",
                "must be " + Contexts.CREDENTIALS_V2);
        Rule.inOrder("Credential." + TimeWords.of(contexts).until(), validFrom, validUntil);
        contexts.forEach(each -> Rule.uri("Credential.@context", each));
        extensions.check(TYPE, OWN);
    }

    /** Refuses contexts that this kind of credential must not have, or not in this order. */
    void needContexts(String owner, boolean learnerRecord) {
        var wrong = ContextOrder.wrong(contexts, learnerRecord);
        if (wrong != null) {
            throw new SpecificationViolation(owner + '.' + wrong.place(), wrong.rule());
        }
    }

    /** All members, around this subject. */
    Members around(JsonObject subject, String... types) {
        var time = TimeWords.of(contexts);
        var members = new Members()
                .list("@context", contexts)
                .put("id", id)
                .list("type", extensions.types(types))
                .put("name", name)
                .put("description", description)
                .put("image", image == null ? null : image.json())
                .put("issuer", issuer.json())
                .exactly(time.from(), validFrom)
                .exactly(time.until(), validUntil)
                .exactly("awardedDate", awardedDate)
                .put("credentialSubject", subject)
                .objects("evidence", evidence, Evidence::json)
                .put("credentialStatus", StatusEntry.json(status))
                .put("refreshService", refresh == null ? null : refresh.json())
                .objects("termsOfUse", termsOfUse, TermsOfUse::json)
                .objects("credentialSchema", schema, CredentialSchema::json);
        endorsements.into(members);
        return members.all(extensions.members());
    }

    /** Reads all members but the subject, which was read before; a proof is left out. */
    static CredentialFrame read(Reading json, String... types) {
        json.pass("proof");
        var contexts = json.texts("@context");
        var time = json.make(TYPE, () -> TimeWords.of(contexts).needAlone(json));
        return json.make(
                TYPE,
                () -> new CredentialFrame(
                        json.needText("id"),
                        json.needReference("issuer", Profile::read, Profile::named),
                        json.phrase("name"),
                        json.phrase("description"),
                        json.object("image", Image::read),
                        json.needInstant(time.from()),
                        json.instant(time.until()),
                        json.instant("awardedDate"),
                        json.objects("evidence", Evidence::read),
                        json.objects("credentialStatus", OtherStatus::read),
                        json.object("refreshService", RefreshTarget::read),
                        json.objects("termsOfUse", TermsOfUse::read),
                        json.objects("credentialSchema", CredentialSchema::read),
                        Endorsements.read(json),
                        contexts,
                        json.rest(types)));
    }
}
