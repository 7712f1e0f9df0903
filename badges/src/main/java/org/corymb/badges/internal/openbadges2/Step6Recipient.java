package org.corymb.badges.internal.openbadges2;

import jakarta.json.JsonObject;
import java.util.List;
import org.corymb.badges.Recipient;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.verify.Finding;
import org.corymb.badges.internal.verify.RecipientMatch;
import org.jspecify.annotations.Nullable;

/**
 * Step 6: the badge is about the person who shows it, when the caller says who that is.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#IdentityObject">Open Badges 2.0, 3.5 IdentityObject</a>
 */
final class Step6Recipient implements OlderStep {
    private static final String SECTION = "OB 2.0 3.5 IdentityObject";

    @Override
    public List<Finding> examine(OlderExamination examination) {
        var identity = JsonRead.object(examination.assertion(), "recipient");
        return RecipientMatch.examine(
                examination.surroundings().recipient(),
                recipient -> identity != null && isAbout(identity, recipient),
                SECTION);
    }

    private static boolean isAbout(JsonObject identity, Recipient recipient) {
        var said = JsonRead.text(identity, "identity");
        return JsonRead.texts(identity, "type").stream()
                .anyMatch(type -> RecipientMatch.isOf(identity, said, named(type, recipient)));
    }

    private static @Nullable String named(String type, Recipient recipient) {
        return switch (type) {
            case "email" -> "emailAddress".equals(recipient.identityType()) ? recipient.identifier() : null;
            case "url", "id" -> recipient.id();
            default -> type.equals(recipient.identityType()) ? recipient.identifier() : null;
        };
    }
}
