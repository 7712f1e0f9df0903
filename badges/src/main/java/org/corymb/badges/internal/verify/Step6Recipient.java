package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.corymb.badges.Recipient;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.json.JsonRead;

/**
 * Step 6: the credential is about the person who shows it, when the caller says who that is.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#verification">Open Badges 3.0, 8.4 Verification, step 5</a>
 */
final class Step6Recipient implements Step {
    private static final String NAME = "recipient";
    private static final String SECTION = "OB 3.0 8.4 step 5, 8.4.3";

    @Override
    public List<Finding> examine(Examination examination) {
        var recipient = examination.surroundings().recipient();
        if (recipient == null) {
            return List.of(Finding.skipped(NAME, "Nobody was named of whom the badge should be.", SECTION));
        }
        var subject = JsonRead.object(examination.credential(), "credentialSubject");
        return List.of(
                subject != null && isAbout(subject, recipient)
                        ? Finding.passed(NAME, "The badge is about the person named.", SECTION)
                        : Finding.failed(
                                Verdict.FORGED,
                                NAME,
                                "The badge is about somebody else than the person named.",
                                SECTION));
    }

    private static boolean isAbout(JsonObject subject, Recipient recipient) {
        if (recipient.id() != null && recipient.id().equals(JsonRead.text(subject, "id"))) {
            return true;
        }
        return JsonRead.objects(subject, "identifier").stream().anyMatch(identity -> matches(identity, recipient));
    }

    private static boolean matches(JsonObject identity, Recipient recipient) {
        var identifier = recipient.identifier();
        var hash = JsonRead.text(identity, "identityHash");
        if (identifier == null
                || hash == null
                || !String.valueOf(recipient.identityType()).equals(JsonRead.text(identity, "identityType"))) {
            return false;
        }
        if (!JsonValue.TRUE.equals(identity.get("hashed"))) {
            return identifier.equals(hash);
        }
        return IdentityHash.matches(hash, identifier, JsonRead.text(identity, "salt"));
    }
}
