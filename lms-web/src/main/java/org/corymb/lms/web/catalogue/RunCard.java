package org.corymb.lms.web.catalogue;

import org.corymb.lms.web.components.HourStrip;
import org.corymb.lms.web.schedule.SeatWords;
import org.jspecify.annotations.Nullable;

/**
 * A run as the catalogue lists it.
 *
 * @param lang of title and summary, when another than the page's
 * @param badge the address of its picture; null when it has no badge
 * @param strip its place in the visitor's day; null while only the day is announced
 */
record RunCard(
        String code,
        String title,
        @Nullable String lang,
        String summary,
        @Nullable String badge,
        String facts,
        String iso,
        String day,
        String times,
        @Nullable HourStrip strip,
        String note,
        SeatWords seats) {}
