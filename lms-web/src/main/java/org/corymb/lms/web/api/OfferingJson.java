package org.corymb.lms.web.api;

import org.corymb.lms.catalogue.Offering;

/** An offering in answers of the API. */
record OfferingJson(String code, String kind, String title, String summary, String language) {

    static OfferingJson of(Offering offering) {
        return new OfferingJson(
                offering.code(), offering.kind().name(), offering.title(), offering.summary(), offering.language());
    }
}
