package org.corymb.lms.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.corymb.lms.shared.OrganisationId;

/**
 * A centre, hub, member or partner.
 *
 * @param slug its name in addresses of pages
 * @param hue the one colour it chooses, 0 to 359; lightness and chroma are the design's
 */
public record Organisation(
        OrganisationId id,
        String slug,
        String name,
        String shortName,
        OrganisationKind kind,
        Optional<OrganisationId> parent,
        ZoneId zone,
        Locale language,
        int hue,
        Optional<String> url,
        String about) {}
