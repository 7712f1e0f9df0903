package org.corymb.badges.internal.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.structure.OlderStructure;
import org.corymb.badges.internal.verify.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Step 4: the issuer has not withdrawn the badge: a hosted one says so itself, a signed one stands on the issuer's list.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#RevocationList">Open Badges 2.0, 3.11 RevocationList</a>
 */
final class Step4Revocation implements OlderStep {
    private static final String NAME = "status";
    private static final String SECTION = "OB 2.0 3.11 RevocationList";

    @Override
    public List<Finding> examine(OlderExamination examination) {
        var assertion = examination.assertion();
        if (JsonValue.TRUE.equals(assertion.get("revoked"))) {
            return List.of(revoked(JsonRead.text(assertion, "revocationReason")));
        }
        var issuer = examination.issuer();
        var list = issuer == null ? null : JsonRead.id(issuer.content(), "revocationList");
        if (OlderStructure.isHosted(examination.way())) {
            return List.of(Finding.passed(NAME, "Where the badge lies it is not withdrawn.", SECTION));
        }
        return List.of(
                list == null
                        ? Finding.skipped(NAME, "The issuer does not publish which badges are withdrawn.", SECTION)
                        : lookUp(examination, list));
    }

    private static Finding lookUp(OlderExamination examination, String address) {
        try {
            var list = examination.web().node(address).content();
            var owner = JsonRead.id(list, "issuer");
            var issuer = examination.issuer();
            if (owner != null && issuer != null && !owner.equals(issuer.id())) {
                return Finding.missing(NAME, "The revocation list is not the issuer's but of " + owner + ".", SECTION);
            }
            if (examination.isSecond() && !JsonRead.texts(list, "type").contains("RevocationList")) {
                return Finding.missing(NAME, "What is at " + address + " is not a revocation list.", SECTION);
            }
            return find(examination, list)
                    .orElseGet(
                            () -> Finding.passed(NAME, "The badge is not on the issuer's revocation list.", SECTION));
        } catch (DocumentUnavailable e) {
            return Finding.missing(NAME, "The revocation list could not be had. " + e.getMessage(), SECTION);
        }
    }

    private static Optional<Finding> find(OlderExamination examination, JsonObject list) {
        var id = JsonRead.text(examination.assertion(), "id");
        var uid = JsonRead.text(examination.assertion(), "uid");
        if (!examination.isSecond() && uid != null && list.containsKey(uid)) {
            return Optional.of(revoked(JsonRead.text(list, uid)));
        }
        return JsonRead.values(list, "revokedAssertions").stream()
                .filter(entry -> isThisOne(entry, id) || isThisOne(entry, uid))
                .findFirst()
                .map(entry ->
                        revoked(entry instanceof JsonObject object ? JsonRead.text(object, "revocationReason") : null));
    }

    private static boolean isThisOne(JsonValue entry, @Nullable String id) {
        if (id == null) {
            return false;
        }
        return entry instanceof JsonString text
                ? text.getString().equals(id)
                : entry instanceof JsonObject object
                        && (id.equals(JsonRead.text(object, "id")) || id.equals(JsonRead.text(object, "uid")));
    }

    private static Finding revoked(@Nullable String reason) {
        var why = "The issuer has withdrawn the badge" + (reason == null ? "." : ": " + reason);
        return Finding.failed(Verdict.REVOKED, NAME, why, SECTION);
    }
}
