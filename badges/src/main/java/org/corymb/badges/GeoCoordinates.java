package org.corymb.badges;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import org.corymb.badges.internal.json.Members;

/**
 * A place on the globe (WGS 84).
 *
 * @param latitude degrees north of the equator, -90 to 90
 * @param longitude degrees east of Greenwich, -180 to 180
 * @param extensions further types and members, with words of the contexts
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#geocoordinates">Open Badges 3.0, GeoCoordinates</a>
 */
public record GeoCoordinates(BigDecimal latitude, BigDecimal longitude, Extensions extensions) {
    /** Checks what the specification asks of the members. */
    public GeoCoordinates {
        within("GeoCoordinates.latitude", latitude, 90);
        within("GeoCoordinates.longitude", longitude, 180);
        extensions.check(GeoCoordinates.class);
    }

    /** A place without further members. */
    public GeoCoordinates(BigDecimal latitude, BigDecimal longitude) {
        this(latitude, longitude, Extensions.none());
    }

    JsonObject json() {
        return new Members()
                .put("type", extensions.type("GeoCoordinates"))
                .put("latitude", latitude)
                .put("longitude", longitude)
                .all(extensions.members())
                .build();
    }

    static GeoCoordinates read(Reading json) {
        return json.make(
                "GeoCoordinates",
                () -> new GeoCoordinates(
                        json.needNumber("latitude"), json.needNumber("longitude"), json.rest("GeoCoordinates")));
    }

    private static void within(String member, BigDecimal degrees, int most) {
        boolean there = degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
        Rule.that(there, member, "must be -" + most + " to " + most + " degrees, not " + degrees);
    }
}
