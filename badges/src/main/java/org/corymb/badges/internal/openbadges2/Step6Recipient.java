package org.corymb.badges.internal.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.corymb.badges.Recipient;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.verify.Finding;
import org.corymb.badges.internal.verify.IdentityHash;
import org.jspecify.annotations.Nullable;

/**
 * Step 6: the badge is about the person who shows it, when the caller says who that is.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#IdentityObject">Open Badges 2.0, 3.5 IdentityObject</a>
 */
final class Step6Recipient implements OlderStep {
    private static final String NAME = "recipient";
    private static final String SECTION = "OB 2.0 3.5 IdentityObject";

    @Override
    public List<Finding> examine(OlderExamination examination) {
        var recipient = examination.surroundings().recipient();
        if (recipient == null) {
            return List.of(Finding.skipped(NAME, "Nobody was named of whom the badge should be.", SECTION));
        }
        var identity = JsonRead.object(examination.assertion(), "recipient");
        return List.of(
                identity != null && isAbout(identity, recipient)
                        ? Finding.passed(NAME, "The badge is about the person named.", SECTION)
                        : Finding.failed(
                                Verdict.FORGED,
                                NAME,
                                "The badge is about somebody else than the person named.",
                                SECTION));
    }

    private static boolean isAbout(JsonObject identity, Recipient recipient) {
        return JsonRead.texts(identity, "type").stream().anyMatch(type -> matches(identity, named(type, recipient)));
    }

    private static @Nullable String named(String type, Recipient recipient) {
        return switch (type) {
            case "email" -> "emailAddress".equals(recipient.identityType()) ? recipient.identifier() : null;
            case "url", "id" -> recipient.id();
            default -> type.equals(recipient.identityType()) ? recipient.identifier() : null;
        };
    }

    private static boolean matches(JsonObject identity, @Nullable String identifier) {
        var said = JsonRead.text(identity, "identity");
        if (identifier == null || said == null) {
            return false;
        }
        return JsonValue.TRUE.equals(identity.get("hashed"))
                ? IdentityHash.matches(said, identifier, JsonRead.text(identity, "salt"))
                : said.equals(identifier);
    }
}
