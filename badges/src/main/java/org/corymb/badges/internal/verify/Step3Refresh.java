package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Step 3: a credential may say where a newer version of it is. It is asked for once, after the proof; a newer version
 * that holds by itself takes the place of the original, and one that does not leaves the original where it was.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#verification">Open Badges 3.0, 8.4 Verification, step 3</a>
 * @see <a href="https://www.imsglobal.org/spec/vccr/v1p0/">1EdTech Credential Refresh 1.0</a>
 */
final class Step3Refresh {
    private static final String NAME = "refresh";
    private static final String SECTION = "OB 3.0 8.4 step 3, 1EdTech Credential Refresh 1.0";
    private static final String TYPE = "1EdTechCredentialRefresh";
    private static final Set<Verdict> IN_VAIN =
            EnumSet.of(Verdict.MALFORMED, Verdict.ALTERED, Verdict.FORGED, Verdict.UNVERIFIABLE);

    /**
     * What came of the asking.
     *
     * @param newer the newer version, not yet verified
     */
    record Answer(List<Finding> findings, @Nullable ReadBadge newer) {}

    Answer ask(Examination examination) {
        var findings = new ArrayList<Finding>();
        for (var service : JsonRead.objects(examination.credential(), "refreshService")) {
            if (JsonRead.texts(service, "type").contains(TYPE)) {
                return ask(examination, service);
            }
            var type = String.join(", ", JsonRead.texts(service, "type"));
            findings.add(skipped("A refresh service of type " + JsonText.quote(type) + " is not understood."));
        }
        return new Answer(findings, null);
    }

    /** Whether the newer version is to take the place of the original. */
    static boolean counts(Verdict newer) {
        return !IN_VAIN.contains(newer);
    }

    static Finding inVain(Verdict newer) {
        return skipped("The newer version does not hold by itself (" + newer + "); the original was examined.");
    }

    private static Answer ask(Examination examination, JsonObject service) {
        var address = String.valueOf(JsonRead.text(service, "id"));
        try {
            var newer = ReadBadge.of(examination.documents().load(address).bytes());
            var other = new Examination(
                    newer.credential(), newer.jws(), examination.surroundings(), examination.documents());
            var wrong = wrong(examination, other);
            return wrong == null
                    ? new Answer(List.of(answered(examination, newer, address)), newer)
                    : new Answer(List.of(skipped(wrong + " The original was examined.")), null);
        } catch (DocumentUnavailable | ReadBadge.Unreadable e) {
            return new Answer(
                    List.of(skipped("A newer version could not be had; the original was examined. " + e.getMessage())),
                    null);
        }
    }

    private static @Nullable String wrong(Examination original, Examination newer) {
        var id = JsonRead.text(original.credential(), "id");
        if (id == null || !id.equals(JsonRead.text(newer.credential(), "id"))) {
            return "What the refresh service answers is another credential.";
        }
        if (!original.issuer().equals(newer.issuer())) {
            return "What the refresh service answers is of another issuer.";
        }
        var from = original.validFrom();
        var newerFrom = newer.validFrom();
        return from != null && newerFrom != null && newerFrom.isBefore(from)
                ? "What the refresh service answers is older."
                : null;
    }

    private static Finding answered(Examination original, ReadBadge newer, String address) {
        boolean same = original.credential().equals(newer.credential());
        return Finding.passed(
                NAME,
                same
                        ? "There is no newer version at " + address + "."
                        : "There is a newer version at " + address + "; what follows is about it if it holds.",
                SECTION);
    }

    private static Finding skipped(String why) {
        return Finding.skipped(NAME, why, SECTION);
    }
}
