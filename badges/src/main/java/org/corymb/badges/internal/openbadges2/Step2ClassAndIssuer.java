package org.corymb.badges.internal.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.structure.OlderStructure;
import org.corymb.badges.internal.structure.Problems;
import org.corymb.badges.internal.verify.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Step 2: what was achieved, and who the issuer is, read where they lie. What the badge itself holds of them is only a
 * copy, and a copy that says something else is refused.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#BadgeClass">Open Badges 2.0, 3.2 BadgeClass, 3.3 Profile</a>
 */
final class Step2ClassAndIssuer {
    private static final String SECTION = "OB 2.0 3.2 BadgeClass, 3.3 Profile";

    private final OlderExamination examination;
    private final List<Finding> findings = new ArrayList<>();

    private Step2ClassAndIssuer(OlderExamination examination) {
        this.examination = examination;
    }

    static Trail follow(OlderExamination examination) {
        var step = new Step2ClassAndIssuer(examination);
        var badge = step.node("class", examination.assertion().get("badge"));
        var issuer = badge == null ? null : step.issuer(badge);
        return new Trail(examination.with(badge, issuer), step.findings);
    }

    private @Nullable Node issuer(Node badge) {
        check("class", OlderStructure.badgeClass(badge.content(), examination.isSecond()));
        var issuers = badge.versions().stream()
                .map(version -> String.valueOf(JsonRead.id(version, "issuer")))
                .distinct()
                .toList();
        if (issuers.size() > 1) {
            failed(
                    Verdict.FORGED,
                    "issuer-profile",
                    "The badge class names two issuers: " + String.join(" and ", issuers) + ".");
            return null;
        }
        var issuer = node("issuer-profile", badge.content().get("issuer"));
        if (issuer != null) {
            check("issuer-profile", OlderStructure.issuer(issuer.content(), examination.isSecond()));
            named(issuer);
        }
        return issuer;
    }

    private void named(Node issuer) {
        if (issuer.id().isEmpty()) {
            findings.add(Finding.missing(
                    "issuer-profile",
                    "The issuer has no address where it could be asked whether it is the issuer.",
                    SECTION));
        } else {
            findings.add(Finding.passed(
                    "issuer-profile", "The badge class and the issuer " + issuer.id() + " were read.", SECTION));
        }
    }

    private void check(String name, Problems problems) {
        if (!problems.isEmpty()) {
            var what = name.equals("class") ? "The badge class: " : "The issuer's profile: ";
            failed(Verdict.MALFORMED, name, what + problems.sentence());
        }
    }

    private @Nullable Node node(String name, @Nullable JsonValue value) {
        try {
            if (value instanceof JsonString address) {
                return examination.web().node(address.getString());
            }
            return value instanceof JsonObject copy ? original(name, copy) : null;
        } catch (DocumentUnavailable e) {
            var what = name.equals("class") ? "The badge class" : "The issuer's profile";
            findings.add(Finding.missing(name, what + " could not be had. " + e.getMessage(), SECTION));
            return null;
        }
    }

    private Node original(String name, JsonObject copy) throws DocumentUnavailable {
        var id = JsonRead.text(copy, "id");
        if (id == null || !Node.isWeb(id)) {
            return new Node("", copy, List.of(copy));
        }
        var original = examination.web().node(id);
        Comparison.difference(copy, original.content())
                .ifPresent(member -> failed(
                        Verdict.ALTERED,
                        name,
                        "The badge holds a copy of " + id + " that says something else in " + JsonText.quote(member)
                                + "."));
        return original;
    }

    private void failed(Verdict verdict, String name, String why) {
        findings.add(Finding.failed(verdict, name, why, SECTION));
    }
}
