package org.corymb.badges.internal.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.corymb.badges.internal.jsonld.Contexts;
import org.jspecify.annotations.Nullable;

/**
 * Which contexts a credential must have, and in which order.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential">Open Badges 3.0, B.1.1</a>
 * @see <a href="https://www.imsglobal.org/spec/clr/v2p0/#clrcredential">CLR 2.0, ClrCredential</a>
 */
public final class ContextOrder {
    private static final Pattern OPEN_BADGES =
            Pattern.compile("https://purl\\.imsglobal\\.org/spec/ob/v3p0/context(-3\\.\\d\\.\\d)*\\.json");
    private static final Pattern LEARNER_RECORDS =
            Pattern.compile("https://purl\\.imsglobal\\.org/spec/clr/v2p0/context(-2\\.\\d\\.\\d)*\\.json");

    private ContextOrder() {}

    /** What is wrong with the second context and those after it, as the place and the rule; null if nothing is. */
    public static @Nullable Wrong wrong(List<String> contexts, boolean learnerRecord) {
        if (!learnerRecord) {
            return contexts.size() > 1 && OPEN_BADGES.matcher(contexts.get(1)).matches()
                    ? null
                    : new Wrong("@context[1]", "must be a context of Open Badges 3.0");
        }
        var record = missing(contexts, LEARNER_RECORDS, "a context of CLR 2.0");
        return record == null ? missing(contexts, OPEN_BADGES, "a context of Open Badges 3.0") : record;
    }

    private static @Nullable Wrong missing(List<String> contexts, Pattern context, String what) {
        return contexts.stream().limit(3).anyMatch(each -> context.matcher(each).matches())
                ? null
                : new Wrong("@context", "must have " + what + " among its first three");
    }

    /** Whether the first context is that of data model 2.0. */
    public static boolean isV2(List<String> contexts) {
        return !contexts.isEmpty() && contexts.getFirst().equals(Contexts.CREDENTIALS_V2);
    }

    /** Whether the first context is that of data model 1.1. */
    public static boolean isV1(List<String> contexts) {
        return !contexts.isEmpty() && contexts.getFirst().equals(Contexts.CREDENTIALS_V1);
    }

    /**
     * What is wrong with contexts.
     *
     * @param place where
     * @param rule what is asked there
     */
    public record Wrong(String place, String rule) {}
}
