package org.corymb.lms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeHoursTest {
    private static final ZonedDateTime TUESDAY_18 = ZonedDateTime.parse("2027-02-23T18:00+01:00[Europe/Rome]");

    @Test
    void containsASessionThatEndsWhenTheHoursEnd() {
        var evening = new FreeHours(LocalTime.of(17, 0), LocalTime.of(19, 30), Set.of());

        assertThat(evening.contain(TUESDAY_18, TUESDAY_18.plusMinutes(90))).isTrue();
        assertThat(evening.contain(TUESDAY_18, TUESDAY_18.plusMinutes(91))).isFalse();
    }

    @Test
    void runsPastMidnight() {
        var night = new FreeHours(LocalTime.of(22, 0), LocalTime.of(2, 0), Set.of(DayOfWeek.TUESDAY));
        var wednesdayHalfPastMidnight = TUESDAY_18.plusHours(6).plusMinutes(30);

        assertThat(night.contain(wednesdayHalfPastMidnight, wednesdayHalfPastMidnight.plusHours(1)))
                .isTrue();
        assertThat(night.contain(TUESDAY_18.plusHours(30), TUESDAY_18.plusHours(31)))
                .isFalse();
    }

    @Test
    void leavesOutOtherDays() {
        var mondays = new FreeHours(LocalTime.of(8, 0), LocalTime.of(22, 0), Set.of(DayOfWeek.MONDAY));

        assertThat(mondays.contain(TUESDAY_18, TUESDAY_18.plusHours(1))).isFalse();
    }
}
