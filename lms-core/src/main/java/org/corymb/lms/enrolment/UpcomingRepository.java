package org.corymb.lms.enrolment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.corymb.db.Tables.OFFERING;
import static org.corymb.db.Tables.OFFERING_VERSION;
import static org.corymb.db.Tables.PREREQUISITE;
import static org.corymb.db.Tables.RUN;
import static org.corymb.db.Tables.SESSION;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.groupConcat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.corymb.lms.catalogue.AchievementId;
import org.corymb.lms.catalogue.OfferingKind;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.RunState;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.SelectHavingStep;
import org.springframework.stereotype.Repository;

@Repository
class UpcomingRepository {
    private final DSLContext sql;

    UpcomingRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<RunPattern> patterns(CatalogueWish wish) {
        return patterns(meets(wish)).orderBy(RUN.STARTS_ON, RUN.ID).fetch(UpcomingRepository::pattern);
    }

    Map<RunId, RunPattern> patterns(Collection<RunId> ids) {
        return patterns(RUN.ID.in(ids.stream().map(RunId::value).toList())).fetch(UpcomingRepository::pattern).stream()
                .collect(toMap(RunPattern::run, identity()));
    }

    List<RunPattern> order(CatalogueWish wish) {
        return sql.select(RUN.ID, RUN.STARTS_ON, RUN.ZONE)
                .from(RUN)
                .join(OFFERING_VERSION)
                .on(OFFERING_VERSION.ID.eq(RUN.OFFERING_VERSION_ID))
                .join(OFFERING)
                .on(OFFERING.ID.eq(OFFERING_VERSION.OFFERING_ID))
                .where(meets(wish))
                .orderBy(RUN.STARTS_ON, RUN.ID)
                .fetch(row ->
                        new RunPattern(new RunId(row.value1()), row.value2(), ZoneId.of(row.value3()), List.of()));
    }

    private SelectHavingStep<Record4<UUID, LocalDate, String, String>> patterns(Condition which) {
        var slots = groupConcat(concat(
                        SESSION.WEEK,
                        inline("/"),
                        field(
                                "timestampdiff(minute, timestamp '1970-01-01 00:00:00', {0})",
                                Long.class, SESSION.STARTS_AT),
                        inline("+"),
                        SESSION.MINUTES))
                .orderBy(SESSION.POSITION)
                .separator(" ");
        return sql.select(RUN.ID, RUN.STARTS_ON, RUN.ZONE, slots)
                .from(RUN)
                .join(OFFERING_VERSION)
                .on(OFFERING_VERSION.ID.eq(RUN.OFFERING_VERSION_ID))
                .join(OFFERING)
                .on(OFFERING.ID.eq(OFFERING_VERSION.OFFERING_ID))
                .leftJoin(SESSION)
                .on(SESSION.RUN_ID.eq(RUN.ID))
                .and(SESSION.CANCELLED_AT.isNull())
                .where(which)
                .groupBy(RUN.ID, RUN.STARTS_ON, RUN.ZONE);
    }

    private static RunPattern pattern(Record4<UUID, LocalDate, String, String> row) {
        return new RunPattern(
                new RunId(row.value1()),
                row.value2(),
                ZoneId.of(row.value3()),
                RunPattern.slots(Optional.ofNullable(row.value4()).orElse("")));
    }

    Map<RunId, UpcomingRun> details(Collection<RunId> ids, Map<RunId, Run> runs, Map<RunId, SeatCount> seats) {
        var required = OFFERING.as("required");
        var needs = field(select(groupConcat(required.CODE).separator(" "))
                .from(PREREQUISITE)
                .join(required)
                .on(required.ID.eq(PREREQUISITE.REQUIRED_OFFERING_ID))
                .where(PREREQUISITE.OFFERING_ID.eq(OFFERING.ID)));
        return sql
                .select(
                        RUN.ID,
                        OFFERING.KIND,
                        OFFERING_VERSION.WEEKS,
                        OFFERING_VERSION.HOMEWORK_MINUTES,
                        OFFERING_VERSION.ACHIEVEMENT_ID,
                        needs)
                .from(RUN)
                .join(OFFERING_VERSION)
                .on(OFFERING_VERSION.ID.eq(RUN.OFFERING_VERSION_ID))
                .join(OFFERING)
                .on(OFFERING.ID.eq(OFFERING_VERSION.OFFERING_ID))
                .where(RUN.ID.in(ids.stream().map(RunId::value).toList()))
                .fetch()
                .stream()
                .map(row -> {
                    var id = new RunId(row.value1());
                    return new UpcomingRun(
                            Objects.requireNonNull(runs.get(id)),
                            OfferingKind.valueOf(row.value2()),
                            row.value3(),
                            row.value4(),
                            Optional.ofNullable(row.value5()).map(AchievementId::new),
                            Optional.ofNullable(row.value6()).stream()
                                    .flatMap(codes -> Arrays.stream(codes.split(" ")))
                                    .toList(),
                            Objects.requireNonNull(seats.get(id)));
                })
                .collect(toMap(upcoming -> upcoming.run().id(), identity()));
    }

    List<String> languages() {
        return sql.selectDistinct(RUN.LANGUAGE)
                .from(RUN)
                .where(RUN.STATE.eq(RunState.OPEN.name()))
                .orderBy(RUN.LANGUAGE)
                .fetch(RUN.LANGUAGE);
    }

    private static Condition meets(CatalogueWish wish) {
        var open = RUN.STATE.eq(RunState.OPEN.name()).and(RUN.STARTS_ON.ge(wish.from()));
        return open.and(wish.kind().map(kind -> OFFERING.KIND.eq(kind.name())).orElse(noCondition()))
                .and(wish.language()
                        .map(language -> RUN.LANGUAGE.eq(language).or(RUN.LANGUAGE.startsWith(language + "-")))
                        .orElse(noCondition()))
                .and(wish.organisation()
                        .map(organisation -> RUN.ORGANISATION_ID.eq(organisation.value()))
                        .orElse(noCondition()))
                .and(and(Arrays.stream(wish.words().strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(UpcomingRepository::occurs)
                        .toList()));
    }

    private static Condition occurs(String word) {
        return coalesce(RUN.TITLE, OFFERING.TITLE)
                .containsIgnoreCase(word)
                .or(coalesce(RUN.SUMMARY, OFFERING.SUMMARY).containsIgnoreCase(word))
                .or(RUN.CODE.startsWith(word.toUpperCase(Locale.ROOT)));
    }
}
