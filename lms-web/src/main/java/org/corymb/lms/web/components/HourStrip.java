package org.corymb.lms.web.components;

import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day of 24 hours with the viewer's hours as a frame and a session as a block, in percent of its width.
 *
 * @param label says the picture in words
 * @param mine the viewer's free hours; null while they have not said
 * @param other where the session lies in the weeks with another clock; null when there are none
 */
public record HourStrip(
        String label,
        @Nullable Bar mine,
        Bar session,
        boolean fits,
        @Nullable Bar other) {

    /** A stretch of the day. */
    public record Bar(String x, String width) {

        /** From one wall time to another; one that passes midnight ends with the day. */
        public static Bar between(LocalTime from, LocalTime until) {
            var start = from.toSecondOfDay();
            var end = until.isAfter(from) ? until.toSecondOfDay() : 86_400;
            return new Bar(percent(start), percent(end - start));
        }

        public static Bar of(LocalTime from, int minutes) {
            var start = from.toSecondOfDay();
            return new Bar(percent(start), percent(Math.min(minutes * 60, 86_400 - start)));
        }

        private static String percent(int seconds) {
            return String.format(Locale.ROOT, "%.2f%%", seconds / 864.0);
        }
    }
}
