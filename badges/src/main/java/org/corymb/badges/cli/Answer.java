package org.corymb.badges.cli;

import jakarta.json.JsonObject;
import org.corymb.badges.VerificationReport;
import org.corymb.badges.internal.json.JsonText;

/**
 * What came of one badge.
 *
 * @param source what was handed in, and where in it the badge was
 * @param report its verification
 */
record Answer(String source, VerificationReport report) {
    JsonObject json() {
        var named = JsonText.JSON.createObjectBuilder().add("source", source);
        report.toJson().forEach(named::add);
        return named.build();
    }

    boolean isValid() {
        return report.verdict().isValid();
    }

    String name() {
        var credential = report.credential();
        return credential == null || credential.name() == null ? "(no name)" : credential.name();
    }

    String issuer() {
        var credential = report.credential();
        if (credential == null) {
            return "";
        }
        return String.valueOf(credential.issuerName() == null ? credential.issuerId() : credential.issuerName());
    }
}
