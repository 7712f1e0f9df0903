package org.corymb.lms.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import org.corymb.lms.catalogue.OfferingKind;
import org.corymb.lms.shared.OrganisationId;

/**
 * What a visitor looks for among the next runs.
 *
 * @param words all of them must occur in title, summary or code; empty for any
 * @param language BCP 47 primary language; empty for any
 * @param from the first day that interests; runs that have begun are left out
 */
public record CatalogueWish(
        String words,
        Optional<OfferingKind> kind,
        Optional<String> language,
        Optional<OrganisationId> organisation,
        LocalDate from) {}
