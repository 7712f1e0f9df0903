package org.corymb.lms.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.corymb.lms.cohort.ClockChange.Transition;
import org.corymb.lms.cohort.ClockChanges.Slot;
import org.corymb.lms.shared.SessionTime;
import org.junit.jupiter.api.Test;

class ClockChangesTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final List<Slot> CEF27W = weekly(LocalDate.of(2027, 2, 23), LocalTime.NOON, NEW_YORK, 8);

    @Test
    void announcesTheTwoWeeksInWhichOnlyNewYorkHasChanged() {
        var changes = ClockChanges.in(CEF27W, BRUSSELS);

        assertThat(changes)
                .containsExactly(
                        new ClockChange(
                                6,
                                9,
                                List.of(4, 5),
                                Duration.ofHours(-1),
                                false,
                                LocalTime.of(17, 0),
                                List.of(
                                        new Transition(NEW_YORK, LocalDate.of(2027, 3, 14)),
                                        new Transition(BRUSSELS, LocalDate.of(2027, 3, 28)))),
                        new ClockChange(
                                10,
                                15,
                                List.of(6, 7, 8),
                                Duration.ZERO,
                                true,
                                LocalTime.of(18, 0),
                                List.of(new Transition(BRUSSELS, LocalDate.of(2027, 3, 28)))));
    }

    @Test
    void saysNothingToAViewerInTheZoneOfTheRun() {
        assertThat(ClockChanges.in(CEF27W, NEW_YORK)).isEmpty();
    }

    @Test
    void lastsUntilTheEndWhereClocksNeverChange() {
        var change = ClockChanges.in(CEF27W, ZoneId.of("Asia/Tokyo")).getFirst();

        assertThat(change.shift()).isEqualTo(Duration.ofHours(-1));
        assertThat(change.weeks()).containsExactly(4, 5, 6, 7, 8);
        assertThat(change.lasts()).isTrue();
        assertThat(change.startsAt()).isEqualTo(LocalTime.of(1, 0));
        assertThat(change.transitions()).containsExactly(new Transition(NEW_YORK, LocalDate.of(2027, 3, 14)));
    }

    @Test
    void addsBothChangesWhereTheSeasonsAreTheOtherWayRound() {
        var changes = ClockChanges.in(CEF27W, ZoneId.of("Australia/Sydney"));

        assertThat(changes).extracting(ClockChange::shift).containsExactly(Duration.ofHours(-1), Duration.ofHours(-2));
        assertThat(changes).extracting(ClockChange::weeks).containsExactly(List.of(4, 5, 6), List.of(7, 8));
        assertThat(changes.getLast().transitions())
                .containsExactly(new Transition(ZoneId.of("Australia/Sydney"), LocalDate.of(2027, 4, 4)));
    }

    @Test
    void tellsAZoneWithHalfHours() {
        var changes = ClockChanges.in(CEF27W, ZoneId.of("Australia/Lord_Howe"));

        assertThat(changes)
                .extracting(ClockChange::shift)
                .containsExactly(Duration.ofHours(-1), Duration.ofMinutes(-90));
    }

    @Test
    void movesASessionThatTheClockSkipsByTheGap() {
        var skipped = new SessionTime(LocalDate.of(2027, 3, 14), LocalTime.of(2, 30), NEW_YORK, 60);

        assertThat(skipped.start().toLocalTime()).isEqualTo(LocalTime.of(3, 30));
        assertThat(skipped.startIn(BRUSSELS).toLocalTime()).isEqualTo(LocalTime.of(8, 30));
    }

    @Test
    void takesTheFirstOfTwoEqualHours() {
        var twice = new SessionTime(LocalDate.of(2027, 10, 31), LocalTime.of(2, 30), BRUSSELS, 60);

        assertThat(twice.instant()).hasToString("2027-10-31T00:30:00Z");
    }

    @Test
    void hasNothingToSayOfARunWithoutSessions() {
        assertThat(ClockChanges.in(List.of(), BRUSSELS)).isEmpty();
    }

    private static List<Slot> weekly(LocalDate first, LocalTime time, ZoneId zone, int weeks) {
        return IntStream.range(0, weeks * 2)
                .mapToObj(i -> new Slot(
                        i / 2 + 1,
                        first.plusDays(i / 2 * 7L + i % 2 * 2L).atTime(time).atZone(zone)))
                .toList();
    }
}
