package org.corymb.lms.importing.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemoTextTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    @Test
    void keepsTheWeekday() {
        for (var day = SATURDAY; day.isBefore(SATURDAY.plusYears(2)); day = day.plusDays(1)) {
            var date = LocalDate.parse(new DemoText(day).resolve("{{tue +3w}}"));

            assertThat(date.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
            assertThat(date).isBetween(day.plusDays(14), day.plusDays(28));
        }
    }

    @Test
    void putsAClockChangeIntoTheCohortToCome() {
        var zone = ZoneId.of("America/New_York").getRules();
        for (var day = SATURDAY; day.isBefore(SATURDAY.plusYears(2)); day = day.plusDays(1)) {
            var start = LocalDate.parse(new DemoText(day).resolve("{{tue clocks -2w}}"));

            assertThat(start).isAfter(day.plusWeeks(3));
            assertThat(zone.getOffset(start.atTime(12, 0)))
                    .isNotEqualTo(zone.getOffset(start.plusWeeks(7).atTime(12, 0)));
        }
    }

    @Test
    void namesACohortByItsSeason() {
        assertThat(new DemoText(SATURDAY).resolve("{{CEF tue clocks -2w}}")).isEqualTo("CEF27W");
        assertThat(new DemoText(SATURDAY).resolve("{{tue clocks -2w}}")).isEqualTo("2027-02-23");
    }

    @Test
    void neverGivesTwoCohortsOneCode() throws IOException {
        for (var day = SATURDAY; day.isBefore(SATURDAY.plusYears(1)); day = day.plusDays(1)) {
            var codes = Pattern.compile("(?m)^  - \\{code: \"([^\"]+)\", offering")
                    .matcher(DemoFile.text(day))
                    .results()
                    .map(found -> found.group(1))
                    .toList();

            assertThat(codes).hasSize(13).doesNotHaveDuplicates();
        }
    }
}
