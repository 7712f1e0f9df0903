package org.corymb.lms.web;

import java.time.ZoneId;

/**
 * The organisation under whose name and colour a page appears.
 *
 * @param hue its accent in degrees, rounded to the 72 hues of the style sheet; lightness and chroma are fixed there, so
 *     that any is readable
 * @param zone used for visitors who have not chosen one
 */
public record HostOrganisation(String slug, String name, int hue, ZoneId zone) {

    public HostOrganisation {
        hue = Math.floorMod(Math.round(hue / 5f) * 5, 360);
    }
}
