package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;

/**
 * Step 4: the issuer has neither revoked nor suspended the credential.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#verification">Open Badges 3.0, 8.4 Verification, step 4</a>
 */
final class Step4Status implements Step {
    static final String NAME = "status";
    static final String SECTION = "OB 3.0 8.4 step 4, Bitstring Status List 1.0 3.2";
    private static final int MOST = 8;

    @Override
    public List<Finding> examine(Examination examination) {
        var entries = JsonRead.values(examination.credential(), "credentialStatus");
        if (entries.isEmpty()) {
            return List.of(
                    Finding.skipped(NAME, "The issuer does not publish whether the credential is revoked.", SECTION));
        }
        if (entries.size() > MOST) {
            return List.of(Finding.missing(NAME, "The credential names more than " + MOST + " status lists.", SECTION));
        }
        var findings = new ArrayList<Finding>();
        JsonRead.objects(examination.credential(), "credentialStatus")
                .forEach(entry -> findings.add(entry(examination, entry)));
        return findings;
    }

    private static Finding entry(Examination examination, JsonObject entry) {
        var types = JsonRead.texts(entry, "type");
        var form = StatusListForm.of(entry);
        if (form.isPresent()) {
            return new StatusLookup(examination, entry, form.get()).examine();
        }
        if (types.contains("1EdTechRevocationList")) {
            return new RevocationListLookup(examination, entry).examine();
        }
        return Finding.missing(
                NAME, "A status of type " + JsonText.quote(String.join(", ", types)) + " is not understood.", SECTION);
    }
}
