package org.corymb.badges.internal.structure;

import static org.corymb.badges.internal.structure.Kind.INSTANT;
import static org.corymb.badges.internal.structure.Kind.TEXT;
import static org.corymb.badges.internal.structure.Kind.URI;
import static org.corymb.badges.internal.structure.Kind.object;
import static org.corymb.badges.internal.structure.Kind.reference;
import static org.corymb.badges.internal.structure.Kind.some;
import static org.corymb.badges.internal.structure.Kind.type;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.jsonld.Contexts;

/**
 * Says what is wrong with the form of a credential.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential">Open Badges 3.0, B.1.1</a>
 */
public final class CredentialStructure {
    private static final List<String> BADGES = List.of("OpenBadgeCredential", "AchievementCredential");

    private static final Shape COMMON = new Shape()
            .need("id", URI)
            .need("type", type("VerifiableCredential"))
            .need("issuer", reference(() -> Shapes.PROFILE))
            .may("name", TEXT)
            .may("description", TEXT)
            .may("image", object(() -> Shapes.IMAGE))
            .may("awardedDate", INSTANT)
            .may("evidence", some(object(() -> Shapes.EVIDENCE)))
            .may("credentialSchema", some(object(() -> Shapes.SERVICE)))
            .may("credentialStatus", some(object(() -> Shapes.TYPED)))
            .may("refreshService", some(object(() -> Shapes.SERVICE)))
            .may("termsOfUse", some(object(() -> Shapes.TYPED)))
            .may("endorsement", some(object(() -> Shapes.ENDORSEMENT)))
            .may("proof", some(object(() -> Shapes.TYPED)));
    private static final Shape BADGE = new Shape().need("credentialSubject", object(() -> Shapes.SUBJECT));
    private static final Shape ENDORSEMENT =
            new Shape().need("name", TEXT).need("credentialSubject", object(() -> Shapes.ENDORSEMENT_SUBJECT));
    private static final Shape CLR = new Shape()
            .need("name", TEXT)
            .may("partial", Kind.BOOLEAN)
            .need("credentialSubject", object(() -> Shapes.CLR_SUBJECT));
    private static final Shape TIME_V2 = new Shape().need("validFrom", INSTANT).may("validUntil", INSTANT);
    private static final Shape TIME_V1 =
            new Shape().need("issuanceDate", INSTANT).may("expirationDate", INSTANT);

    private CredentialStructure() {}

    /** What is wrong with a badge, an endorsement or a learner record. */
    public static Problems of(JsonObject credential) {
        var problems = new Problems();
        var types = JsonRead.texts(credential, "type");
        contexts(credential, problems);
        COMMON.check(credential, problems);
        (isV1(credential) ? TIME_V1 : TIME_V2).check(credential, problems);
        mixed(credential, problems);
        if (types.contains("EndorsementCredential")) {
            ENDORSEMENT.check(credential, problems);
        } else if (isLearnerRecord(credential)) {
            CLR.check(credential, problems);
            SubjectStructure.somebody(credential, problems);
        } else if (types.stream().anyMatch(BADGES::contains)) {
            BADGE.check(credential, problems);
            SubjectStructure.check(credential, problems);
        } else {
            problems.add("type", "must contain OpenBadgeCredential, AchievementCredential or ClrCredential");
        }
        return problems;
    }

    /**
     * The words for time are others in data model 1.1 than in 2.0. Those of 1.1 are not words of 2.0 and would not be
     * signed; those of 2.0 may stand in 1.1, where they were foreseen, as long as they say the same.
     */
    private static void mixed(JsonObject credential, Problems problems) {
        if (isV1(credential)) {
            same(credential, "validFrom", "issuanceDate", problems);
            same(credential, "validUntil", "expirationDate", problems);
            return;
        }
        for (var word : List.of("issuanceDate", "expirationDate")) {
            if (credential.containsKey(word)) {
                problems.add(word, "is not a word of data model 2.0");
            }
        }
    }

    private static void same(JsonObject credential, String newer, String word, Problems problems) {
        if (credential.containsKey(newer)
                && !Objects.equals(JsonRead.instant(credential, newer), JsonRead.instant(credential, word))) {
            problems.add(newer, "is a word of data model 2.0 and says something else than " + word);
        }
    }

    /** Whether it is a record of several badges. */
    public static boolean isLearnerRecord(JsonObject credential) {
        return JsonRead.texts(credential, "type").contains("ClrCredential");
    }

    /** Whether it is written in data model 1.1. */
    public static boolean isV1(JsonObject credential) {
        return ContextOrder.isV1(JsonRead.texts(credential, "@context"));
    }

    private static void contexts(JsonObject credential, Problems problems) {
        var contexts = JsonRead.texts(credential, "@context");
        if (contexts.isEmpty()
                || !List.of(Contexts.CREDENTIALS_V2, Contexts.CREDENTIALS_V1).contains(contexts.getFirst())) {
            problems.add("@context[0]", "must be " + Contexts.CREDENTIALS_V2);
        }
        var wrong = ContextOrder.wrong(contexts, isLearnerRecord(credential));
        if (wrong != null) {
            problems.add(wrong.place(), wrong.rule());
        }
    }
}
