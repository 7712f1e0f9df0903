package org.corymb.badges.internal.structure;

import static org.corymb.badges.internal.structure.Kind.ANY;
import static org.corymb.badges.internal.structure.Kind.BOOLEAN;
import static org.corymb.badges.internal.structure.Kind.TEXT;
import static org.corymb.badges.internal.structure.Kind.URI;
import static org.corymb.badges.internal.structure.Kind.object;
import static org.corymb.badges.internal.structure.Kind.reference;
import static org.corymb.badges.internal.structure.Kind.some;
import static org.corymb.badges.internal.structure.Kind.type;

import jakarta.json.JsonObject;
import java.util.List;
import org.corymb.badges.internal.json.JsonRead;

/**
 * Says what is wrong with the form of a badge of Open Badges 2.0 or 1.x, and of the documents that it points to.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/">Open Badges 2.0, 3 Data Classes</a>
 * @see <a href="https://github.com/openbadges/openbadges-specification">Open Badges 1.1 and 1.0</a>
 */
public final class OlderStructure {
    private static final List<String> HOSTED = List.of("hosted", "HostedBadge");
    private static final List<String> SIGNED = List.of("signed", "SignedBadge");
    private static final Shape RECIPIENT = new Shape()
            .need("identity", TEXT)
            .need("type", some(TEXT))
            .need("hashed", BOOLEAN)
            .may("salt", TEXT);
    private static final Shape VERIFICATION =
            new Shape().need("type", some(TEXT)).may("creator", URI).may("url", URI);
    private static final Shape ANYTHING = new Shape();
    private static final Shape EVIDENCE = new Shape().may("narrative", TEXT).may("name", TEXT);
    private static final Shape ASSERTION = new Shape()
            .need("issuedOn", ANY)
            .need("recipient", object(() -> OlderStructure.RECIPIENT))
            .need("badge", reference(() -> OlderStructure.ANYTHING))
            .may("image", reference(() -> OlderStructure.ANYTHING))
            .may("evidence", some(reference(() -> OlderStructure.EVIDENCE)))
            .may("narrative", TEXT)
            .may("revocationReason", TEXT);
    private static final Shape ASSERTION_2 = new Shape()
            .need("id", URI)
            .need("type", type("Assertion"))
            .need("verification", object(() -> OlderStructure.VERIFICATION));
    private static final Shape ASSERTION_1 =
            new Shape().may("uid", TEXT).need("verify", object(() -> OlderStructure.VERIFICATION));
    private static final Shape BADGE_CLASS = new Shape()
            .need("name", TEXT)
            .need("description", TEXT)
            .need("image", reference(() -> OlderStructure.ANYTHING))
            .need("criteria", reference(() -> OlderStructure.ANYTHING))
            .need("issuer", reference(() -> OlderStructure.ANYTHING));
    private static final Shape ISSUER = new Shape().need("name", TEXT).need("url", URI);
    private static final Shape ENDORSEMENT = new Shape()
            .need("id", URI)
            .need("type", type("Endorsement"))
            .need("claim", object(() -> OlderStructure.ANYTHING))
            .need("issuer", reference(() -> OlderStructure.ANYTHING));

    private OlderStructure() {}

    /** What is wrong with a badge that somebody was given. */
    public static Problems assertion(JsonObject assertion, boolean second) {
        var problems = new Problems();
        ASSERTION.check(assertion, problems);
        (second ? ASSERTION_2 : ASSERTION_1).check(assertion, problems);
        var way = JsonRead.object(assertion, second ? "verification" : "verify");
        if (way != null && !isHosted(way) && !isSigned(way)) {
            problems.add("verification.type", "must be hosted or signed");
        }
        return problems;
    }

    /** Whether the badge proves itself by where it lies. */
    public static boolean isHosted(JsonObject way) {
        return JsonRead.texts(way, "type").stream().anyMatch(HOSTED::contains);
    }

    private static boolean isSigned(JsonObject way) {
        return JsonRead.texts(way, "type").stream().anyMatch(SIGNED::contains);
    }

    /** What is wrong with the description of what was achieved. */
    public static Problems badgeClass(JsonObject badge, boolean second) {
        return typed(BADGE_CLASS, badge, second, "BadgeClass");
    }

    /** What is wrong with the description of an issuer. */
    public static Problems issuer(JsonObject issuer, boolean second) {
        return typed(ISSUER, issuer, second, "Issuer", "Profile");
    }

    /** What is wrong with an endorsement. */
    public static Problems endorsement(JsonObject endorsement) {
        var problems = new Problems();
        ENDORSEMENT.check(endorsement, problems);
        return problems;
    }

    private static Problems typed(Shape shape, JsonObject object, boolean second, String... types) {
        var problems = new Problems();
        shape.check(object, problems);
        if (second && JsonRead.texts(object, "type").stream().noneMatch(List.of(types)::contains)) {
            problems.add("type", "must contain " + types[0]);
        }
        return problems;
    }
}
