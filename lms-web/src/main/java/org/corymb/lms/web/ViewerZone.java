package org.corymb.lms.web;

import java.time.ZoneId;

/**
 * The zone in which the reader of a page wants to see times. A handler takes it as a parameter.
 *
 * @param chosen whether they said so; otherwise it is the organisation's and the page offers the device's own
 */
public record ViewerZone(ZoneId zone, boolean chosen) {

    /** The city that stands for the zone: "Rome" for Europe/Rome. */
    public String city() {
        return cityOf(zone);
    }

    /** The city that stands for any zone. */
    public static String cityOf(ZoneId zone) {
        var id = zone.getId().equals("Z") ? "UTC" : zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
