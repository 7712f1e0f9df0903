package org.corymb.lms.web.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanLineTest {
    private static final PlanLine SPRING = new PlanLine(YearMonth.of(2027, 2), 6);

    @Test
    void putsADayWhereItStandsBetweenTheFirstDayAndTheLast() {
        assertThat(SPRING.at(LocalDate.of(2027, 2, 1))).isEqualTo("0.00%");
        assertThat(SPRING.at(LocalDate.of(2027, 7, 31))).isEqualTo("99.45%");
    }

    @Test
    void hasNoPlaceForADayOutside() {
        assertThat(SPRING.at(LocalDate.of(2027, 1, 31))).isNull();
        assertThat(SPRING.at(LocalDate.of(2027, 8, 1))).isNull();
    }

    @Test
    void fillsABarAsFarAsSeatsAreTaken() {
        var bar = SPRING.bar(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 4, 30), 5, 20);

        assertThat(bar).isEqualTo(new PlanRow.Bar("15.47%", "33.70%", "8.43%", "16.47%"));
    }

    @Test
    void cutsABarThatBeginsBeforeTheLineAndLeavesOutOneThatIsOver() {
        var begun = SPRING.bar(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 28), 5, 20);

        assertThat(begun).extracting(PlanRow.Bar::x, PlanRow.Bar::width).containsExactly("0.00%", "15.47%");
        assertThat(SPRING.bar(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 31), 5, 20))
                .isNull();
    }

    @Test
    void putsTheFiguresBehindABarThatIsTooNarrowForThem() {
        var day = SPRING.bar(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1), 40, 40);

        assertThat(day).isEqualTo(new PlanRow.Bar("15.47%", "1.50%", "1.50%", "17.77%"));
    }

    @Test
    void namesEverySecondMonthWhenThereAreMoreThanTwelve() {
        var years = new PlanLine(YearMonth.of(2027, 1), 14);

        assertThat(SPRING.names(Locale.ENGLISH))
                .extracting(PlanMonth::name)
                .containsExactly("Feb", "Mar", "Apr", "May", "Jun", "Jul");
        assertThat(years.names(Locale.ENGLISH)).hasSize(7);
    }
}
