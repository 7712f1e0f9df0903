package org.corymb.lms.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.shared.SessionKind;
import org.corymb.lms.shared.SessionTime;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final Session SESSION = new Session(
            SessionId.random(),
            RunId.random(),
            1,
            1,
            SessionKind.LESSON,
            "Names; places, and łuk",
            new SessionTime(LocalDate.of(2027, 3, 16), LocalTime.NOON, ZoneId.of("America/New_York"), 90),
            true,
            Optional.empty(),
            false,
            Optional.empty());

    @Test
    void writesTheInstantAndEscapesWords() {
        var file = write("Names; places, and łuk");

        assertThat(file).contains("DTSTART:20270316T160000Z\r\n").contains("DTEND:20270316T173000Z\r\n");
        assertThat(file).contains("SUMMARY:Names\\; places\\, and łuk\r\n");
    }

    @Test
    void foldsLinesAfterSeventyFiveOctetsWithoutBreakingALetter() {
        var file = write("łąka ".repeat(40));

        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("łąka ".repeat(40));
    }

    private static String write(String title) {
        return CalendarFile.write(
                "CEF27W",
                Instant.parse("2027-01-01T00:00:00Z"),
                List.of(new CalendarFile.Entry("1@example.org", SESSION, title, "")));
    }
}
