package org.corymb.badges.internal.verify;

import java.util.List;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;

/**
 * Step 3: a credential may say where a newer version of it is. This version of the library does not ask there; the
 * specification lets the verification go on with the original.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#verification">Open Badges 3.0, 8.4 Verification, step 3</a>
 */
final class Step3Refresh implements Step {
    private static final String SECTION = "OB 3.0 8.4 step 3";

    @Override
    public List<Finding> examine(Examination examination) {
        return JsonRead.objects(examination.credential(), "refreshService").stream()
                .map(service -> Finding.skipped(
                        "refresh",
                        "A newer version may be at " + JsonText.quote(String.valueOf(JsonRead.text(service, "id")))
                                + "; it was not asked for.",
                        SECTION))
                .toList();
    }
}
