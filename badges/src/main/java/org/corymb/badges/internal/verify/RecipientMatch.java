package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Predicate;
import org.corymb.badges.Recipient;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.json.JsonRead;
import org.jspecify.annotations.Nullable;

/** Whether a badge of any generation is about the person who shows it, when the caller says who that is. */
public final class RecipientMatch {
    private static final String NAME = "recipient";

    private RecipientMatch() {}

    /** What comes of the question. */
    public static List<Finding> examine(@Nullable Recipient named, Predicate<Recipient> isAbout, String section) {
        if (named == null) {
            return List.of(Finding.skipped(NAME, "Nobody was named of whom the badge should be.", section));
        }
        var other = "The badge is about somebody else than the person named.";
        return List.of(
                isAbout.test(named)
                        ? Finding.passed(NAME, "The badge is about the person named.", section)
                        : Finding.failed(Verdict.FORGED, NAME, other, section));
    }

    /** Whether an identity, hashed or plain as it says, is this identifier. */
    public static boolean isOf(JsonObject identity, @Nullable String said, @Nullable String identifier) {
        if (said == null || identifier == null) {
            return false;
        }
        return JsonValue.TRUE.equals(identity.get("hashed"))
                ? IdentityHash.matches(said, identifier, JsonRead.text(identity, "salt"))
                : said.equals(identifier);
    }
}
