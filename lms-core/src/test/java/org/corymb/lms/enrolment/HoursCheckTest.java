package org.corymb.lms.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.corymb.lms.enrolment.RunPattern.TimeSlot;
import org.corymb.lms.identity.FreeHours;
import org.junit.jupiter.api.Test;

class HoursCheckTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final List<TimeSlot> NOON_IN_NEW_YORK = IntStream.range(0, 8)
            .mapToObj(week -> new TimeSlot(
                    week + 1,
                    LocalDate.of(2027, 2, 23)
                            .plusWeeks(week)
                            .atTime(LocalTime.NOON)
                            .atZone(ZoneId.of("America/New_York"))
                            .toInstant(),
                    90))
            .toList();

    @Test
    void fitsWhenTheWeeksWithAnotherClockFitToo() {
        assertThat(check(17, 21).fits()).isTrue();
    }

    @Test
    void namesTheWeeksThatDoNotFit() {
        var fit = check(18, 21);

        assertThat(fit.weeksOutside()).containsExactly(4, 5);
        assertThat(fit.before()).isTrue();
        assertThat(fit.after()).isFalse();
    }

    @Test
    void seesThatSessionsEndTooLate() {
        assertThat(check(9, 19).after()).isTrue();
    }

    @Test
    void mindsTheDaysOfTheWeek() {
        var mondays = new FreeHours(LocalTime.of(0, 0), LocalTime.of(23, 59), Set.of(DayOfWeek.MONDAY));

        assertThat(new HoursCheck(mondays, ROME).of(NOON_IN_NEW_YORK).weeksOutside())
                .hasSize(8);
    }

    private static HoursFit check(int from, int until) {
        var hours = new FreeHours(LocalTime.of(from, 0), LocalTime.of(until, 0), Set.of());
        return new HoursCheck(hours, ROME).of(NOON_IN_NEW_YORK);
    }
}
