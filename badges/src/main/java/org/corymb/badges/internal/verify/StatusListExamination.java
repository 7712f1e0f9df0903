package org.corymb.badges.internal.verify;

import java.util.Optional;
import java.util.stream.Collectors;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.verify.KeyFinding.Confirmed;
import org.corymb.badges.internal.verify.KeyFinding.NotTheIssuers;
import org.corymb.badges.internal.verify.KeyFinding.Unavailable;
import org.jspecify.annotations.Nullable;

/**
 * Examines a published status list before anything in it counts: whose it is, whether it is authentic, whether it holds.
 *
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm">Bitstring Status List 1.0, 3.2</a>
 */
public final class StatusListExamination {
    private final Examination list;
    private final StatusListStructure structure;

    StatusListExamination(Examination list, String address, StatusListForm form) {
        this.list = list;
        this.structure = new StatusListStructure(list, address, form);
    }

    /** Examines a list that is at hand. */
    public static StatusListExamination of(ReadBadge list, String where, Surroundings surroundings) {
        var documents = new Documents(surroundings.loader());
        return new StatusListExamination(
                new Examination(list.credential(), list.jws(), surroundings, documents),
                where,
                StatusListForm.BITSTRING);
    }

    /** Why it is no list of this issuer; null if it is one, as far as it says. */
    public @Nullable String wrong(String issuer) {
        return structure.wrong(issuer);
    }

    /** Why it is not the list that a credential points to; null if it is. */
    @Nullable
    String otherThan(StatusPointer pointer) {
        return structure.otherThan(pointer);
    }

    /** Why it is not authentic, or cannot be told to be; null if one of its proofs is the issuer's and fits. */
    public @Nullable String unproven() {
        var wrong = new Step2Proof()
                .examine(list).stream().filter(each -> each.verdict() != null).toList();
        if (wrong.isEmpty()) {
            return null;
        }
        boolean untold = wrong.stream().allMatch(each -> each.verdict() == Verdict.UNVERIFIABLE);
        var why = wrong.stream().map(each -> each.check().detail()).collect(Collectors.joining(" "));
        return "The status list " + (untold ? "cannot be verified. " : "is not authentic. ") + why;
    }

    /** Why it does not hold now; null if it does. */
    public @Nullable String outOfDate() {
        return time().map(each ->
                        "The status list is out of date. " + each.check().detail())
                .orElse(null);
    }

    /** Whether its time is over. */
    public boolean isExpired() {
        return time().filter(each -> each.verdict() == Verdict.EXPIRED).isPresent();
    }

    /** Why this key may not sign the next version; null if the issuer's own document lists it under this identifier. */
    public @Nullable String notToBeSignedWith(VerificationKey key, String method) {
        var now = list.surroundings().now();
        return switch (new KeyProvenance(list.documents(), now).find(list.issuer(), method, now)) {
            case Confirmed found ->
                found.key().equals(key)
                        ? null
                        : "The key " + JsonText.quote(method) + " of the issuer is another one than the key given.";
            case NotTheIssuers other -> other.detail();
            case Unavailable missing -> missing.detail();
        };
    }

    private Optional<Finding> time() {
        return new Step5Validity()
                .examine(list).stream().filter(each -> each.verdict() != null).findFirst();
    }
}
