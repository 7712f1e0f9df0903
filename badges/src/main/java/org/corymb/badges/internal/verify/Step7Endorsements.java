package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.structure.CredentialStructure;

/**
 * Step 7: the endorsements that the badge carries are examined likewise. They are shown and never change the verdict.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#verification">Open Badges 3.0, 8.4 Verification, step 6</a>
 */
final class Step7Endorsements implements Step {
    private static final String NAME = "endorsement";
    private static final String SECTION = "OB 3.0 8.4 step 6";
    private static final int MOST = 8;

    @Override
    public List<Finding> examine(Examination examination) {
        var findings = new ArrayList<Finding>();
        endorsements(examination.credential()).stream()
                .limit(MOST)
                .forEach(endorsement -> findings.add(endorsement(examination.inner(endorsement, null))));
        if (examination.credential().containsKey("endorsementJwt")) {
            findings.add(Finding.skipped(NAME, "Endorsements in the form of tokens were not examined.", SECTION));
        }
        return findings;
    }

    private static List<JsonObject> endorsements(JsonObject credential) {
        var all = new ArrayList<>(JsonRead.objects(credential, "endorsement"));
        var subject = JsonRead.object(credential, "credentialSubject");
        var achievement = subject == null ? null : JsonRead.object(subject, "achievement");
        var issuer = JsonRead.object(credential, "issuer");
        if (achievement != null) {
            all.addAll(JsonRead.objects(achievement, "endorsement"));
        }
        if (issuer != null) {
            all.addAll(JsonRead.objects(issuer, "endorsement"));
        }
        return all;
    }

    private static Finding endorsement(Examination endorsement) {
        var problems = CredentialStructure.of(endorsement.credential());
        if (!problems.isEmpty()) {
            return Finding.skipped(NAME, "An endorsement is malformed: " + problems.sentence(), SECTION);
        }
        for (var step : List.of(new Step2Proof(), new Step4Status(), new Step5Validity())) {
            for (var finding : step.examine(endorsement)) {
                if (finding.verdict() != null) {
                    var why = "The endorsement by " + endorsement.issuer() + " does not count. "
                            + finding.check().detail();
                    return Finding.failed(finding.verdict(), NAME, why, SECTION).weightless();
                }
            }
        }
        return Finding.passed(NAME, "Endorsed by " + endorsement.issuer() + ".", SECTION);
    }
}
