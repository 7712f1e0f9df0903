package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.status.BitstringStatusList;
import org.jspecify.annotations.Nullable;

/**
 * Looks up one bit of a signed status list, after the list itself was verified.
 *
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm">Bitstring Status List 1.0, 3.2</a>
 */
final class StatusLookup {
    private final Examination examination;
    private final JsonObject entry;

    StatusLookup(Examination examination, JsonObject entry) {
        this.examination = examination;
        this.entry = entry;
    }

    Finding examine() {
        var address = JsonRead.text(entry, "statusListCredential");
        var purpose = JsonRead.text(entry, "statusPurpose");
        long index = JsonRead.index(entry, "statusListIndex");
        boolean oneBit = !entry.containsKey("statusSize") || JsonRead.index(entry, "statusSize") == 1;
        if (address == null || purpose == null || index < 0) {
            return malformed("The status entry does not name its list, its purpose and its index.");
        }
        if (purpose.equals("message") || purpose.equals("refresh")) {
            return Finding.skipped(
                    Step4Status.NAME,
                    "A status with purpose " + purpose + " says nothing about validity.",
                    Step4Status.SECTION);
        }
        if (!oneBit || !(purpose.equals("revocation") || purpose.equals("suspension"))) {
            return missing("A status with purpose " + JsonText.quote(purpose) + " is not understood.");
        }
        try {
            return lookUp(address, purpose, index);
        } catch (DocumentUnavailable | ReadBadge.Unreadable e) {
            return missing("The status list could not be had. " + e.getMessage());
        } catch (IllegalArgumentException e) {
            return missing(e.getMessage());
        }
    }

    private Finding lookUp(String address, String purpose, long index)
            throws DocumentUnavailable, ReadBadge.Unreadable {
        var published = ReadBadge.of(examination.documents().load(address).bytes());
        var list = examination.inner(published.credential(), published.jws());
        var wrong = new StatusListStructure(list, address, purpose, examination.issuer()).wrong();
        if (wrong != null) {
            return missing(wrong);
        }
        var proof = new Step2Proof()
                .examine(list).stream().filter(each -> each.verdict() != null).findFirst();
        if (proof.isPresent()) {
            return missing(
                    "The status list is not authentic. " + proof.get().check().detail());
        }
        var time = new Step5Validity()
                .examine(list).stream().filter(each -> each.verdict() != null).findFirst();
        if (time.isPresent()) {
            return missing(
                    "The status list is out of date. " + time.get().check().detail());
        }
        return bit(list.credential(), purpose, index);
    }

    private static Finding bit(JsonObject list, String purpose, long index) {
        var subject = JsonRead.object(list, "credentialSubject");
        var encoded = subject == null ? null : JsonRead.text(subject, "encodedList");
        if (encoded == null) {
            return missing("The status list is empty.");
        }
        var bits = BitstringStatusList.decode(encoded);
        if (index >= bits.entries()) {
            return missing("The status list has no entry " + index + ".");
        }
        if (!bits.isSet(index)) {
            return Finding.passed(
                    Step4Status.NAME, "The issuer's signed list says: no " + purpose + ".", Step4Status.SECTION);
        }
        boolean revoked = purpose.equals("revocation");
        return Finding.failed(
                revoked ? Verdict.REVOKED : Verdict.SUSPENDED,
                Step4Status.NAME,
                "The issuer has " + (revoked ? "revoked" : "suspended") + " the credential.",
                Step4Status.SECTION);
    }

    private static Finding malformed(String why) {
        return Finding.failed(Verdict.MALFORMED, Step4Status.NAME, why, Step4Status.SECTION);
    }

    private static Finding missing(@Nullable String why) {
        return Finding.missing(Step4Status.NAME, String.valueOf(why), Step4Status.SECTION);
    }
}
