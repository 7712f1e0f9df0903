package org.corymb.lms.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.CoreTest;
import org.corymb.lms.StatementCounter;
import org.corymb.lms.catalogue.OfferingKind;
import org.corymb.lms.cohort.Courses;
import org.corymb.lms.cohort.RunId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class UpcomingRunsTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2041, 2, 26);

    @Autowired
    UpcomingRuns upcoming;

    @Autowired
    Courses courses;

    @Autowired
    EnrolLearner enrol;

    @Autowired
    StatementCounter statements;

    @Test
    void readsAllPatternsWithOneStatementAndWhatIsShownWithThree() throws Exception {
        var code = "CEF" + Courses.number();
        var version = courses.version(courses.offering(code));
        courses.run(version, code + "-W", FIRST_DAY);
        courses.run(version, code + "-S", FIRST_DAY.plusDays(60));
        var ids = upcoming.patterns(wish("")).stream().map(RunPattern::run).toList();

        assertThat(statements.during(() -> upcoming.patterns(wish("")))).isOne();
        assertThat(statements.during(() -> upcoming.details(ids))).isEqualTo(3);
    }

    @Test
    void knowsEachSessionAndTheSeatsLeft() {
        var code = "CEF" + Courses.number();
        var run = courses.run(courses.version(courses.offering(code)), code + "-W", FIRST_DAY);
        enrol.enrol(Courses.PLATFORM, courses.person("Amara Okafor"), run);

        var pattern = upcoming.patterns(wish(code + "-W")).getFirst();

        assertThat(pattern.slots()).hasSize(17);
        assertThat(pattern.slots().getFirst().start()).hasToString("2041-02-26T17:00:00Z");
        assertThat(pattern.slots().get(6)).matches(slot -> slot.week() == 3 && slot.minutes() == 60);
        assertThat(upcoming.details(List.of(run)).get(run).seats().left()).isEqualTo(24);
    }

    @Test
    void ordersRunsWithoutTheirSessionsAndReadsThoseOfAFew() {
        var code = "CEF" + Courses.number();
        var version = courses.version(courses.offering(code));
        var later = courses.run(version, code + "-S", FIRST_DAY.plusDays(60));
        var sooner = courses.run(version, code + "-W", FIRST_DAY);

        var order = upcoming.order(wish(code + "-"));

        assertThat(order).extracting(RunPattern::run).containsExactly(sooner, later);
        assertThat(order).allMatch(run -> run.slots().isEmpty());
        assertThat(upcoming.patterns(List.of(later)))
                .containsExactly(
                        Map.entry(later, upcoming.patterns(wish(code + "-S")).getFirst()));
    }

    @Test
    void findsWordsOfTitleAndSummaryInAnyCase() {
        var code = "CEF" + Courses.number();
        RunId run = courses.run(courses.version(courses.offering(code)), code + "-W", FIRST_DAY);

        assertThat(upcoming.patterns(wish("PURPOSE foundations")))
                .extracting(RunPattern::run)
                .contains(run);
        assertThat(upcoming.patterns(wish("foundations zebra"))).isEmpty();
    }

    private static CatalogueWish wish(String words) {
        return new CatalogueWish(
                words, Optional.of(OfferingKind.COURSE), Optional.of("en"), Optional.empty(), LocalDate.of(2041, 1, 1));
    }
}
