package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.Check;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.structure.CredentialStructure;
import org.jspecify.annotations.Nullable;

/**
 * Step 9, for learner records: each badge in the record is examined likewise and reported by its name. A record is not
 * better than what it holds: what is wrong with one of its badges is wrong with the record.
 *
 * @see <a href="https://www.imsglobal.org/spec/clr/v2p0/#verification">CLR 2.0, Verification</a>
 */
final class Step9LearnerRecord implements Step {
    private static final String NAME = "credential";
    private static final String SECTION = "CLR 2.0 Verification, OB 3.0 8.4";
    private static final int MOST = 64;

    @Override
    public List<Finding> examine(Examination examination) {
        if (!CredentialStructure.isLearnerRecord(examination.credential())) {
            return List.of();
        }
        var subject = examination.credential().getJsonObject("credentialSubject");
        var wrapped = JsonRead.objects(subject, "verifiableCredential");
        if (wrapped.size() > MOST) {
            return List.of(Finding.missing(NAME, "The record holds more than " + MOST + " badges.", SECTION));
        }
        var findings = new ArrayList<Finding>();
        for (var each : wrapped) {
            findings.add(wrapped(examination, each, JsonRead.text(subject, "id")));
        }
        return findings;
    }

    private static Finding wrapped(Examination record, JsonObject wrapped, @Nullable String learner) {
        if (!EnvelopedBadge.is(wrapped)) {
            return examine(record.inner(wrapped, null), learner);
        }
        try {
            var opened = EnvelopedBadge.open(wrapped);
            return examine(record.inner(opened.credential(), opened.jws()), learner);
        } catch (ReadBadge.Unreadable e) {
            var why = "A badge in the record cannot be read. " + e.getMessage();
            return e.verdict() == Verdict.UNVERIFIABLE
                    ? Finding.missing(NAME, why, SECTION)
                    : Finding.failed(e.verdict(), NAME, why, SECTION);
        }
    }

    private static Finding examine(Examination badge, @Nullable String learner) {
        var name = "The badge " + JsonText.quote(name(badge.credential())) + " by " + badge.issuer();
        if (CredentialStructure.isLearnerRecord(badge.credential())) {
            return Finding.missing(NAME, name + " is a record itself, and is to be verified by itself.", SECTION);
        }
        for (var step : List.of(new Step1Structure(), new Step2Proof(), new Step4Status(), new Step5Validity())) {
            for (var finding : step.examine(badge)) {
                if (finding.verdict() != null) {
                    return inVain(name, finding);
                }
            }
        }
        var other = JsonRead.text(badge.credential().getJsonObject("credentialSubject"), "id");
        if (learner != null && other != null && !learner.equals(other)) {
            var why = name + " is about " + JsonText.quote(other) + "; that this is the learner of the record cannot be"
                    + " told.";
            return Finding.missing(NAME, why, SECTION);
        }
        return Finding.passed(NAME, name + " is its issuer's and in force.", SECTION);
    }

    private static Finding inVain(String name, Finding finding) {
        var why = name + ": " + finding.check().detail();
        var check = finding.check() instanceof Check.NotChecked
                ? new Check.NotChecked(NAME, why, SECTION)
                : new Check.Failed(NAME, why, SECTION);
        return new Finding(check, finding.verdict());
    }

    private static String name(JsonObject badge) {
        var named = JsonRead.text(badge, "name");
        var subject = JsonRead.object(badge, "credentialSubject");
        var achievement = subject == null ? null : JsonRead.object(subject, "achievement");
        var own = achievement == null ? null : JsonRead.text(achievement, "name");
        return named != null ? named : own != null ? own : String.valueOf(JsonRead.text(badge, "id"));
    }
}
