package org.corymb.lms.award.status;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.corymb.badges.StatusPurpose;
import org.corymb.lms.shared.OrganisationId;

/** One list of bits as stored; its signed form is behind while {@code signedVersion} is behind {@code version}. */
record StatusList(
        UUID id,
        OrganisationId organisation,
        StatusPurpose purpose,
        int length,
        int version,
        Optional<Integer> signedVersion,
        Optional<Instant> signedAt,
        Optional<String> document) {

    /** The signed form, if it says what holds now and was signed after {@code oldest}. */
    Optional<String> current(Instant oldest) {
        return document.filter(signed ->
                        signedVersion.filter(signedOne -> signedOne == version).isPresent())
                .filter(signed -> signedAt.filter(oldest::isBefore).isPresent());
    }
}
