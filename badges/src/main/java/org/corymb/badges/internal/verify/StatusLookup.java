package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.json.JsonRead;
import org.jspecify.annotations.Nullable;

/**
 * Looks up one entry of a signed status list, after the list itself was verified.
 *
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm">Bitstring Status List 1.0, 3.2</a>
 */
final class StatusLookup {
    private final Examination examination;
    private final JsonObject entry;
    private final StatusListForm form;

    StatusLookup(Examination examination, JsonObject entry, StatusListForm form) {
        this.examination = examination;
        this.entry = entry;
        this.form = form;
    }

    Finding examine() {
        var pointer = StatusPointer.of(entry);
        if (pointer == null) {
            return malformed("The status entry does not name its list, its purpose and its index.");
        }
        var wrong = pointer.wrong();
        if (wrong != null) {
            return malformed(wrong);
        }
        if (!pointer.isUnderstood()) {
            return missing("A status with purpose \"" + pointer.purpose() + "\" and entries of " + pointer.size()
                    + " bits is not understood.");
        }
        var finding = lookUp(pointer);
        return pointer.decides() ? finding : finding.weightless();
    }

    private Finding lookUp(StatusPointer pointer) {
        try {
            var published =
                    ReadBadge.of(examination.documents().load(pointer.address()).bytes());
            var list = examination.inner(published.credential(), published.jws());
            keep(list.credential(), pointer.address());
            var wrong = unacceptable(list, pointer);
            return wrong == null ? value(list.credential(), pointer) : missing(wrong);
        } catch (DocumentUnavailable | ReadBadge.Unreadable e) {
            return missing("The status list could not be had. " + e.getMessage());
        } catch (IllegalArgumentException e) {
            return missing(e.getMessage());
        }
    }

    /** A time to live bounds how long the list is remembered, whatever it is worth otherwise. */
    private void keep(JsonObject list, String address) {
        var subject = JsonRead.object(list, "credentialSubject");
        long millis = subject == null ? -1 : JsonRead.index(subject, "ttl");
        if (millis >= 0) {
            examination.documents().keep(address, Duration.ofMillis(millis));
        }
    }

    private @Nullable String unacceptable(Examination list, StatusPointer pointer) {
        var published = new StatusListExamination(list, pointer.address(), form);
        var wrong = published.wrong(examination.issuer());
        var other = wrong == null ? published.otherThan(pointer) : wrong;
        var unproven = other == null ? published.unproven() : other;
        return unproven == null ? published.outOfDate() : unproven;
    }

    private Finding value(JsonObject list, StatusPointer pointer) {
        var subject = JsonRead.object(list, "credentialSubject");
        var encoded = subject == null ? null : JsonRead.text(subject, "encodedList");
        if (encoded == null) {
            return missing("The status list is empty.");
        }
        var bits = UnpackedLists.of(form, encoded, pointer.size());
        if (pointer.index() >= bits.entries()) {
            return missing("The status list has no entry " + pointer.index() + ".");
        }
        return meaning(bits.value(pointer.index()), pointer);
    }

    private static Finding meaning(int value, StatusPointer pointer) {
        if (pointer.purpose().equals("message")) {
            var words = "The issuer's signed list has the message: " + pointer.message(value);
            return Finding.passed(Step4Status.NAME, words, Step4Status.SECTION);
        }
        if (value == 0) {
            return Finding.passed(
                    Step4Status.NAME,
                    "The issuer's signed list says: no " + pointer.purpose() + ".",
                    Step4Status.SECTION);
        }
        return switch (pointer.purpose()) {
            case "revocation" -> failed(Verdict.REVOKED, "The issuer has revoked the credential.");
            case "suspension" -> failed(Verdict.SUSPENDED, "The issuer has suspended the credential.");
            default ->
                Finding.passed(
                        Step4Status.NAME,
                        "The issuer's signed list says that a newer version of the credential is to be had.",
                        Step4Status.SECTION);
        };
    }

    private static Finding malformed(String why) {
        return failed(Verdict.MALFORMED, why);
    }

    private static Finding failed(Verdict verdict, String why) {
        return Finding.failed(verdict, Step4Status.NAME, why, Step4Status.SECTION);
    }

    private static Finding missing(@Nullable String why) {
        return Finding.missing(Step4Status.NAME, String.valueOf(why), Step4Status.SECTION);
    }
}
