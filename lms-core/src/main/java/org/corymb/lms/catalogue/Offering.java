package org.corymb.lms.catalogue;

import java.util.Optional;
import org.corymb.lms.shared.OrganisationId;

/**
 * Something that is taught, whatever its version.
 *
 * @param code its public name, for example CEF
 * @param language BCP 47 tag of title and summary
 * @param entryCondition what an applicant must fulfil, in words, checked by staff
 * @param privateCapacity the seats of a private group, where it is offered to one
 */
public record Offering(
        OfferingId id,
        OrganisationId organisation,
        String code,
        OfferingKind kind,
        Optional<String> level,
        String title,
        String summary,
        String language,
        Optional<String> entryCondition,
        Optional<Integer> privateCapacity) {}
