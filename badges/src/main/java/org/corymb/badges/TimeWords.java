package org.corymb.badges;

import java.util.List;
import org.corymb.badges.internal.structure.ContextOrder;

/**
 * The words for the time in which a credential holds; they are others in data model 1.1 than in 2.0.
 *
 * @param from the word for its start
 * @param until the word for its end
 * @see <a href="https://www.w3.org/TR/vc-data-model/#issuance-date">VC Data Model 1.1, 4.6 and 4.8</a>
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#validity-period">VC Data Model 2.0, 4.9</a>
 */
record TimeWords(String from, String until) {
    private static final TimeWords V1 = new TimeWords("issuanceDate", "expirationDate");
    private static final TimeWords V2 = new TimeWords("validFrom", "validUntil");

    /** Those of the data model that the first context belongs to. */
    static TimeWords of(List<String> contexts) {
        return ContextOrder.isV1(contexts) ? V1 : V2;
    }

    /** Data model 1.1 foresees the words of 2.0; there they may stand beside its own if they say the same. */
    TimeWords needAlone(Reading json) {
        if (equals(V1)) {
            needSame(json, V2.from, from);
            needSame(json, V2.until, until);
        }
        return this;
    }

    private static void needSame(Reading json, String newer, String word) {
        var time = json.instant(newer);
        Rule.that(
                time == null || time.equals(json.instant(word)),
                "Credential." + newer,
                "says something else than " + word);
    }
}
