package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.util.List;
import org.corymb.badges.Recipient;
import org.corymb.badges.internal.json.JsonRead;

/**
 * Step 6: the credential is about the person who shows it, when the caller says who that is.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#verification">Open Badges 3.0, 8.4 Verification, step 5</a>
 */
final class Step6Recipient implements Step {
    private static final String SECTION = "OB 3.0 8.4 step 5, 8.4.3";

    @Override
    public List<Finding> examine(Examination examination) {
        var subject = JsonRead.object(examination.credential(), "credentialSubject");
        return RecipientMatch.examine(
                examination.surroundings().recipient(),
                recipient -> subject != null && isAbout(subject, recipient),
                SECTION);
    }

    private static boolean isAbout(JsonObject subject, Recipient recipient) {
        if (recipient.id() != null && recipient.id().equals(JsonRead.text(subject, "id"))) {
            return true;
        }
        return JsonRead.objects(subject, "identifier").stream().anyMatch(identity -> matches(identity, recipient));
    }

    private static boolean matches(JsonObject identity, Recipient recipient) {
        return String.valueOf(recipient.identityType()).equals(JsonRead.text(identity, "identityType"))
                && RecipientMatch.isOf(identity, JsonRead.text(identity, "identityHash"), recipient.identifier());
    }
}
