package org.corymb.lms.web.components;

import org.jspecify.annotations.Nullable;

/**
 * One run on a line of time.
 *
 * @param lang of the title, when another than the page's
 * @param look the end of the class of the pill
 * @param days from its first day to its last, in words
 * @param minimum how many must be enrolled by now; 0 while there is time
 * @param seats how many are taken, in words
 * @param bar its place on the line; null when it lies outside
 */
public record PlanRow(
        String code,
        String title,
        @Nullable String lang,
        String path,
        String pill,
        String look,
        String days,
        String seats,
        int taken,
        int capacity,
        int minimum,
        @Nullable Bar bar) {

    /** A stretch of the line in percent, the part of it that stands for taken seats, and the place of the figures. */
    public record Bar(String x, String width, String filled, String text) {}

    /** The class of the bar: full, still below the minimum, or neither. */
    public String kind() {
        if (taken >= capacity) {
            return "bar-full";
        }
        return taken < minimum ? "bar-warn" : "";
    }
}
