package org.corymb.lms.web.components;

import org.jspecify.annotations.Nullable;

/**
 * A run in a list of runs.
 *
 * @param lang of title and summary, when another than the page's
 * @param badge the address of its picture; null when it has no badge
 * @param strip its place in the reader's day; null while only the day is announced
 * @param note how the whole run fits the reader's hours
 * @param look the end of the class of the pill
 */
public record RunRow(
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
        String pill,
        String look,
        String seats) {}
