package org.corymb.badges.internal.structure;

import static org.corymb.badges.internal.structure.Kind.BOOLEAN;
import static org.corymb.badges.internal.structure.Kind.INSTANT;
import static org.corymb.badges.internal.structure.Kind.NUMBER;
import static org.corymb.badges.internal.structure.Kind.TEXT;
import static org.corymb.badges.internal.structure.Kind.URI;
import static org.corymb.badges.internal.structure.Kind.object;
import static org.corymb.badges.internal.structure.Kind.some;
import static org.corymb.badges.internal.structure.Kind.type;
import static org.corymb.badges.internal.structure.Kind.word;

/**
 * The objects of Open Badges 3.0.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#data-models">Open Badges 3.0, Appendix B</a>
 */
final class Shapes {
    static final Shape IMAGE = new Shape()
            .need("id", URI)
            .need("type", type("Image"))
            .may("caption", TEXT)
            .closed();
    static final Shape IDENTIFIER = new Shape()
            .need("type", type("IdentifierEntry"))
            .need("identifier", TEXT)
            .need("identifierType", word(Vocabulary.IDENTIFIER))
            .closed();
    static final Shape IDENTITY = new Shape()
            .need("type", type("IdentityObject"))
            .need("hashed", BOOLEAN)
            .need("identityHash", TEXT)
            .need("identityType", word(Vocabulary.IDENTIFIER))
            .may("salt", TEXT)
            .closed();
    static final Shape EVIDENCE = new Shape()
            .need("type", type("Evidence"))
            .may("id", URI)
            .mayTexts("narrative", "name", "description", "genre", "audience");
    static final Shape ALIGNMENT = new Shape()
            .need("type", type("Alignment"))
            .need("targetName", TEXT)
            .need("targetUrl", URI)
            .may("targetType", word(Vocabulary.ALIGNMENT_TARGET))
            .mayTexts("targetCode", "targetDescription", "targetFramework");
    static final Shape ADDRESS = new Shape().need("type", type("Address"));
    static final Shape CRITERIA = new Shape().may("id", URI).may("narrative", TEXT);
    static final Shape RELATED = new Shape()
            .need("id", URI)
            .need("type", type("Related"))
            .may("inLanguage", Kind.LANGUAGE)
            .may("version", TEXT);
    static final Shape LEVEL = new Shape()
            .need("id", URI)
            .need("type", type("RubricCriterionLevel"))
            .need("name", TEXT)
            .mayTexts("description", "level", "points")
            .may("alignment", some(object(() -> Shapes.ALIGNMENT)));
    static final Shape RESULT_DESCRIPTION = new Shape()
            .need("id", URI)
            .need("type", type("ResultDescription"))
            .need("name", TEXT)
            .need("resultType", word(Vocabulary.RESULT))
            .may("allowedValue", some(TEXT))
            .may("requiredLevel", URI)
            .mayTexts("requiredValue", "valueMax", "valueMin")
            .may("rubricCriterionLevel", some(object(() -> Shapes.LEVEL)))
            .may("alignment", some(object(() -> Shapes.ALIGNMENT)));
    static final Shape RESULT = new Shape()
            .need("type", type("Result"))
            .may("achievedLevel", URI)
            .may("resultDescription", URI)
            .may("value", TEXT)
            .may(
                    "status",
                    Kind.oneOf("Completed", "Enrolled", "Failed", "InProgress", "OnHold", "Provisional", "Withdrew"))
            .may("alignment", some(object(() -> Shapes.ALIGNMENT)));
    static final Shape ENDORSEMENT = new Shape()
            .need("@context", Kind.ANY)
            .need("type", type("EndorsementCredential"))
            .need("id", URI)
            .need("issuer", Kind.reference(() -> Shapes.PROFILE));
    static final Shape PROFILE = new Shape()
            .need("id", URI)
            .need("type", type("Profile"))
            .may("url", URI)
            .mayTexts("name", "phone", "description", "email", "official", "familyName", "givenName")
            .may("image", object(() -> Shapes.IMAGE))
            .may("address", object(() -> Shapes.ADDRESS))
            .may("otherIdentifier", some(object(() -> Shapes.IDENTIFIER)))
            .may("parentOrg", object(() -> Shapes.PROFILE))
            .may("endorsement", some(object(() -> Shapes.ENDORSEMENT)));
    static final Shape ACHIEVEMENT = new Shape()
            .need("id", URI)
            .need("type", type("Achievement"))
            .need("name", TEXT)
            .need("description", TEXT)
            .need("criteria", object(() -> Shapes.CRITERIA))
            .may("achievementType", word(Vocabulary.ACHIEVEMENT))
            .may("inLanguage", Kind.LANGUAGE)
            .may("creditsAvailable", NUMBER)
            .mayTexts("fieldOfStudy", "humanCode", "specialization", "version")
            .may("tag", some(TEXT))
            .may("image", object(() -> Shapes.IMAGE))
            .may("creator", object(() -> Shapes.PROFILE))
            .may("alignment", some(object(() -> Shapes.ALIGNMENT)))
            .may("related", some(object(() -> Shapes.RELATED)))
            .may("otherIdentifier", some(object(() -> Shapes.IDENTIFIER)))
            .may("resultDescription", some(object(() -> Shapes.RESULT_DESCRIPTION)))
            .may("endorsement", some(object(() -> Shapes.ENDORSEMENT)));
    static final Shape SUBJECT = new Shape()
            .need("type", type("AchievementSubject"))
            .need("achievement", object(() -> Shapes.ACHIEVEMENT))
            .may("id", URI)
            .may("activityStartDate", INSTANT)
            .may("activityEndDate", INSTANT)
            .may("creditsEarned", NUMBER)
            .mayTexts("licenseNumber", "narrative", "role", "term")
            .may("identifier", some(object(() -> Shapes.IDENTITY)))
            .may("image", object(() -> Shapes.IMAGE))
            .may("source", object(() -> Shapes.PROFILE))
            .may("result", some(object(() -> Shapes.RESULT)));
    static final Shape ENDORSEMENT_SUBJECT =
            new Shape().need("id", URI).need("type", type("EndorsementSubject")).may("endorsementComment", TEXT);
    static final Shape ASSOCIATION = new Shape()
            .need("type", type("Association"))
            .need("sourceId", URI)
            .need("targetId", URI)
            .need(
                    "associationType",
                    Kind.oneOf(
                            "exactMatchOf",
                            "isChildOf",
                            "isParentOf",
                            "isPartOf",
                            "isPeerOf",
                            "isRelatedTo",
                            "precedes",
                            "replacedBy"));
    static final Shape CLR_SUBJECT = new Shape()
            .need("type", type("ClrSubject"))
            .need("verifiableCredential", some(object(() -> Shapes.TYPED)))
            .may("id", URI)
            .may("identifier", some(object(() -> Shapes.IDENTITY)))
            .may("achievement", some(object(() -> Shapes.ACHIEVEMENT)))
            .may("association", some(object(() -> Shapes.ASSOCIATION)));
    static final Shape TYPED = new Shape().need("type", some(TEXT)).may("id", URI);
    static final Shape SERVICE = new Shape().need("id", URI).need("type", TEXT);

    private Shapes() {}
}
