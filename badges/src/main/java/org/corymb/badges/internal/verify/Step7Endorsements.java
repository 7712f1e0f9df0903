package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.Check;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.structure.CredentialStructure;
import org.jspecify.annotations.Nullable;

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
        var credential = examination.credential();
        var subject = JsonRead.object(credential, "credentialSubject");
        var achievement = subject == null ? null : JsonRead.object(subject, "achievement");
        collect(credential, examination, findings);
        collect(achievement, examination, findings);
        collect(JsonRead.object(credential, "issuer"), examination, findings);
        collect(achievement == null ? null : JsonRead.object(achievement, "creator"), examination, findings);
        collect(subject == null ? null : JsonRead.object(subject, "source"), examination, findings);
        if (findings.size() > MOST) {
            int more = findings.size() - MOST;
            findings.subList(MOST, findings.size()).clear();
            findings.add(Finding.skipped(NAME, more + " more endorsements were not examined.", SECTION));
        }
        return findings;
    }

    /** The endorsements of one thing; beyond the bound they are only counted. */
    private static void collect(@Nullable JsonObject endorsed, Examination examination, List<Finding> findings) {
        if (endorsed == null) {
            return;
        }
        var id = JsonRead.text(endorsed, "id");
        for (var endorsement : JsonRead.objects(endorsed, "endorsement")) {
            findings.add(
                    findings.size() < MOST
                            ? endorsement(examination.inner(endorsement, null), id)
                            : Finding.skipped(NAME, "", SECTION));
        }
        for (var token : JsonRead.texts(endorsed, "endorsementJwt")) {
            findings.add(findings.size() < MOST ? token(examination, token, id) : Finding.skipped(NAME, "", SECTION));
        }
    }

    private static Finding token(Examination examination, String token, @Nullable String id) {
        try {
            var read = ReadBadge.of(token.getBytes(StandardCharsets.US_ASCII));
            return read.jws() == null
                    ? Finding.skipped(NAME, "An endorsement that should be a signed token is none.", SECTION)
                    : endorsement(examination.inner(read.credential(), read.jws()), id);
        } catch (ReadBadge.Unreadable e) {
            return Finding.skipped(NAME, "An endorsement cannot be read. " + e.getMessage(), SECTION);
        }
    }

    private static Finding endorsement(Examination endorsement, @Nullable String endorsed) {
        var types = JsonRead.texts(endorsement.credential(), "type");
        var problems = CredentialStructure.of(endorsement.credential());
        if (!types.contains("EndorsementCredential") || !problems.isEmpty()) {
            var why = problems.isEmpty() ? "it is none." : problems.sentence();
            return Finding.skipped(NAME, "An endorsement is malformed: " + why, SECTION);
        }
        var subject = endorsement.credential().getJsonObject("credentialSubject");
        if (endorsed == null || !endorsed.equals(JsonRead.text(subject, "id"))) {
            return Finding.skipped(
                    NAME, "The endorsement by " + endorsement.issuer() + " is about something else.", SECTION);
        }
        for (var step : List.of(new Step2Proof(), new Step4Status(), new Step5Validity())) {
            for (var finding : step.examine(endorsement)) {
                if (finding.verdict() != null) {
                    return inVain(endorsement, finding);
                }
            }
        }
        return Finding.passed(NAME, "Endorsed by " + who(endorsement) + comment(subject), SECTION);
    }

    private static Finding inVain(Examination endorsement, Finding finding) {
        var why = "The endorsement by " + endorsement.issuer() + " does not count. "
                + finding.check().detail();
        return finding.check() instanceof Check.NotChecked
                ? Finding.skipped(NAME, why, SECTION)
                : new Finding(new Check.Failed(NAME, why, SECTION), null);
    }

    private static String who(Examination endorsement) {
        var profile = JsonRead.object(endorsement.credential(), "issuer");
        var name = profile == null ? null : JsonRead.text(profile, "name");
        var known = endorsement
                .surroundings()
                .trust()
                .voucherFor(endorsement.issuer())
                .map(voucher -> ", vouched for by " + voucher)
                .orElse("");
        return (name == null ? endorsement.issuer() : JsonText.quote(name) + " (" + endorsement.issuer() + ")") + known;
    }

    private static String comment(JsonObject subject) {
        var comment = JsonRead.text(subject, "endorsementComment");
        return comment == null ? "." : ": " + JsonText.quote(comment);
    }
}
