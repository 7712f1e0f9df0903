package org.corymb.badges;

import jakarta.json.JsonObject;
import java.util.List;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a verification: a verdict, and each step that led to it.
 *
 * @param verdict what it comes to
 * @param checks the steps in the order of the specification
 * @param credential what the badge says about itself; null if it could not be read
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#verification">Open Badges 3.0, 8.4 Verification</a>
 */
public record VerificationReport(
        Verdict verdict, List<Check> checks, @Nullable CredentialSummary credential) {
    /** Copies the list. */
    public VerificationReport {
        checks = List.copyOf(checks);
    }

    /** The report as JSON text: <code>verdict</code>, <code>checks</code> and <code>credential</code>. */
    public String json() {
        return JsonText.write(toJson());
    }

    /** The report as a JSON object. */
    public JsonObject toJson() {
        return new Members()
                .put("verdict", verdict.name())
                .objects("checks", checks, VerificationReport::check)
                .put("credential", credential == null ? null : summary(credential))
                .build();
    }

    private static JsonObject check(Check check) {
        return new Members()
                .put("name", check.name())
                .put("outcome", check.outcome())
                .put("detail", check.detail())
                .put("section", check.section())
                .build();
    }

    private static JsonObject summary(CredentialSummary summary) {
        return new Members()
                .put("id", summary.id())
                .put("name", summary.name())
                .put("description", summary.description())
                .put("achievement", summary.achievement())
                .put("criteria", summary.criteria())
                .put("issuerId", summary.issuerId())
                .put("issuerName", summary.issuerName())
                .put("recipient", summary.recipient())
                .put("image", summary.image())
                .put("validFrom", summary.validFrom())
                .put("validUntil", summary.validUntil())
                .build();
    }
}
