package org.corymb.lms.web.catalogue;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.catalogue.Offering;
import org.corymb.lms.catalogue.OfferingVersion;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.shared.Money;

/** The facts of offerings and runs in the words of schema.org, for search engines. */
final class StructuredData {
    private StructuredData() {}

    static Map<String, Object> of(Run run, OfferingVersion version, List<Session> sessions) {
        var data = thing("CourseInstance");
        data.put("name", run.title());
        data.put("description", run.summary());
        data.put("courseMode", "online");
        data.put("inLanguage", run.language());
        data.put(
                "startDate",
                sessions.isEmpty()
                        ? run.startsOn().toString()
                        : iso(sessions.getFirst().time().start()));
        data.put(
                "endDate",
                sessions.isEmpty()
                        ? run.endsOn().toString()
                        : iso(sessions.getLast().time().end()));
        data.put("maximumAttendeeCapacity", run.capacity());
        data.put(
                "eventStatus",
                "https://schema.org/" + (run.state() == RunState.CANCELLED ? "EventCancelled" : "EventScheduled"));
        version.price().ifPresent(price -> data.put("offers", price(price)));
        return data;
    }

    static Map<String, Object> of(Offering offering, Optional<OfferingVersion> version, String provider) {
        var data = thing("Course");
        data.put("name", offering.title());
        data.put("description", offering.summary());
        data.put("courseCode", offering.code());
        data.put("inLanguage", offering.language());
        data.put("provider", Map.of("@type", "Organization", "name", provider));
        version.ifPresent(one -> data.put("teaches", one.outcomes()));
        return data;
    }

    private static Map<String, Object> price(Money price) {
        return Map.of(
                "@type",
                "Offer",
                "category",
                "Paid",
                "price",
                price.amount().toPlainString(),
                "priceCurrency",
                price.currency().getCurrencyCode());
    }

    private static Map<String, Object> thing(String type) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", type);
        return data;
    }

    private static String iso(ZonedDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
