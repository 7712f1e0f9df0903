package org.corymb.lms.catalogue;

import static org.corymb.db.Tables.ASSIGNMENT_TEMPLATE;
import static org.corymb.db.Tables.PLANNED_SESSION;
import static org.corymb.db.Tables.RUBRIC_CRITERION;
import static org.corymb.db.Tables.RUBRIC_LEVEL;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corymb.db.tables.records.AssignmentTemplateRecord;
import org.corymb.db.tables.records.PlannedSessionRecord;
import org.corymb.lms.catalogue.VersionFacts.PlannedCriterion;
import org.corymb.lms.catalogue.VersionFacts.PlannedMeeting;
import org.corymb.lms.catalogue.VersionFacts.PlannedWork;
import org.corymb.lms.shared.SessionKind;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class PlanRepository {
    private final DSLContext sql;

    PlanRepository(DSLContext sql) {
        this.sql = sql;
    }

    Map<UUID, List<PlannedSession>> sessions(Collection<UUID> versions) {
        return sql.selectFrom(PLANNED_SESSION)
                .where(PLANNED_SESSION.OFFERING_VERSION_ID.in(versions))
                .orderBy(PLANNED_SESSION.OFFERING_VERSION_ID, PLANNED_SESSION.POSITION)
                .fetchGroups(PLANNED_SESSION.OFFERING_VERSION_ID, row -> session(row.into(PLANNED_SESSION)));
    }

    Map<UUID, List<AssignmentTemplate>> assignments(Collection<UUID> versions) {
        var rubrics = rubrics(versions);
        return sql.selectFrom(ASSIGNMENT_TEMPLATE)
                .where(ASSIGNMENT_TEMPLATE.OFFERING_VERSION_ID.in(versions))
                .orderBy(ASSIGNMENT_TEMPLATE.OFFERING_VERSION_ID, ASSIGNMENT_TEMPLATE.POSITION)
                .fetchGroups(ASSIGNMENT_TEMPLATE.OFFERING_VERSION_ID, row -> {
                    var template = row.into(ASSIGNMENT_TEMPLATE);
                    return assignment(template, rubrics.getOrDefault(template.getId(), List.of()));
                });
    }

    void remove(OfferingVersionId version) {
        var templates = select(ASSIGNMENT_TEMPLATE.ID)
                .from(ASSIGNMENT_TEMPLATE)
                .where(ASSIGNMENT_TEMPLATE.OFFERING_VERSION_ID.eq(version.value()));
        var criteria = sql.select(RUBRIC_CRITERION.ID)
                .from(RUBRIC_CRITERION)
                .where(RUBRIC_CRITERION.ASSIGNMENT_TEMPLATE_ID.in(templates))
                .fetch(RUBRIC_CRITERION.ID);
        sql.deleteFrom(RUBRIC_LEVEL)
                .where(RUBRIC_LEVEL.CRITERION_ID.in(criteria))
                .execute();
        sql.deleteFrom(RUBRIC_CRITERION).where(RUBRIC_CRITERION.ID.in(criteria)).execute();
        sql.deleteFrom(ASSIGNMENT_TEMPLATE)
                .where(ASSIGNMENT_TEMPLATE.OFFERING_VERSION_ID.eq(version.value()))
                .execute();
        sql.deleteFrom(PLANNED_SESSION)
                .where(PLANNED_SESSION.OFFERING_VERSION_ID.eq(version.value()))
                .execute();
    }

    void insert(OfferingVersionId version, VersionFacts facts) {
        for (var i = 0; i < facts.sessions().size(); i++) {
            insert(version, i + 1, facts.sessions().get(i));
        }
        for (var i = 0; i < facts.assignments().size(); i++) {
            insert(version, i + 1, facts.assignments().get(i));
        }
    }

    private void insert(OfferingVersionId version, int position, PlannedMeeting meeting) {
        sql.insertInto(PLANNED_SESSION)
                .set(PLANNED_SESSION.ID, UUID.randomUUID())
                .set(PLANNED_SESSION.OFFERING_VERSION_ID, version.value())
                .set(PLANNED_SESSION.POSITION, position)
                .set(PLANNED_SESSION.WEEK, meeting.week())
                .set(PLANNED_SESSION.DAY_OFFSET, meeting.dayOffset())
                .set(PLANNED_SESSION.STARTS_AT_TIME, meeting.time().orElse(null))
                .set(PLANNED_SESSION.MINUTES, meeting.minutes())
                .set(PLANNED_SESSION.KIND, meeting.kind().name())
                .set(PLANNED_SESSION.TITLE, meeting.title())
                .set(PLANNED_SESSION.COUNTS, meeting.counts())
                .execute();
    }

    private void insert(OfferingVersionId version, int position, PlannedWork work) {
        var id = UUID.randomUUID();
        sql.insertInto(ASSIGNMENT_TEMPLATE)
                .set(ASSIGNMENT_TEMPLATE.ID, id)
                .set(ASSIGNMENT_TEMPLATE.OFFERING_VERSION_ID, version.value())
                .set(ASSIGNMENT_TEMPLATE.POSITION, position)
                .set(ASSIGNMENT_TEMPLATE.CODE, work.code())
                .set(ASSIGNMENT_TEMPLATE.TITLE, work.title())
                .set(ASSIGNMENT_TEMPLATE.BRIEF, work.brief())
                .set(ASSIGNMENT_TEMPLATE.KIND, work.kind().name())
                .set(ASSIGNMENT_TEMPLATE.WEEK, work.week())
                .set(ASSIGNMENT_TEMPLATE.DUE_DAY_OFFSET, work.dueDayOffset())
                .set(ASSIGNMENT_TEMPLATE.DUE_TIME, work.dueTime())
                .set(ASSIGNMENT_TEMPLATE.PASS_LEVEL, work.passLevel())
                .execute();
        for (var i = 0; i < work.rubric().size(); i++) {
            insert(id, i + 1, work.rubric().get(i));
        }
    }

    private void insert(UUID template, int position, PlannedCriterion criterion) {
        var id = UUID.randomUUID();
        sql.insertInto(RUBRIC_CRITERION)
                .set(RUBRIC_CRITERION.ID, id)
                .set(RUBRIC_CRITERION.ASSIGNMENT_TEMPLATE_ID, template)
                .set(RUBRIC_CRITERION.POSITION, position)
                .set(RUBRIC_CRITERION.TITLE, criterion.title())
                .execute();
        criterion
                .levels()
                .forEach(level -> sql.insertInto(RUBRIC_LEVEL)
                        .set(RUBRIC_LEVEL.CRITERION_ID, id)
                        .set(RUBRIC_LEVEL.LEVEL, level.level())
                        .set(RUBRIC_LEVEL.TITLE, level.title())
                        .set(RUBRIC_LEVEL.DESCRIPTION, level.description())
                        .execute());
    }

    private Map<UUID, List<RubricCriterion>> rubrics(Collection<UUID> versions) {
        var levels = levels(versions);
        return sql.select(RUBRIC_CRITERION.fields())
                .from(RUBRIC_CRITERION)
                .join(ASSIGNMENT_TEMPLATE)
                .on(ASSIGNMENT_TEMPLATE.ID.eq(RUBRIC_CRITERION.ASSIGNMENT_TEMPLATE_ID))
                .where(ASSIGNMENT_TEMPLATE.OFFERING_VERSION_ID.in(versions))
                .orderBy(RUBRIC_CRITERION.ASSIGNMENT_TEMPLATE_ID, RUBRIC_CRITERION.POSITION)
                .fetchGroups(
                        RUBRIC_CRITERION.ASSIGNMENT_TEMPLATE_ID,
                        row -> new RubricCriterion(
                                new CriterionId(row.get(RUBRIC_CRITERION.ID)),
                                row.get(RUBRIC_CRITERION.POSITION),
                                row.get(RUBRIC_CRITERION.TITLE),
                                levels.getOrDefault(row.get(RUBRIC_CRITERION.ID), List.of())));
    }

    private Map<UUID, List<RubricLevel>> levels(Collection<UUID> versions) {
        return sql.select(RUBRIC_LEVEL.fields())
                .from(RUBRIC_LEVEL)
                .join(RUBRIC_CRITERION)
                .on(RUBRIC_CRITERION.ID.eq(RUBRIC_LEVEL.CRITERION_ID))
                .join(ASSIGNMENT_TEMPLATE)
                .on(ASSIGNMENT_TEMPLATE.ID.eq(RUBRIC_CRITERION.ASSIGNMENT_TEMPLATE_ID))
                .where(ASSIGNMENT_TEMPLATE.OFFERING_VERSION_ID.in(versions))
                .orderBy(RUBRIC_LEVEL.CRITERION_ID, RUBRIC_LEVEL.LEVEL)
                .fetchGroups(
                        RUBRIC_LEVEL.CRITERION_ID,
                        row -> new RubricLevel(
                                row.get(RUBRIC_LEVEL.LEVEL),
                                row.get(RUBRIC_LEVEL.TITLE),
                                row.get(RUBRIC_LEVEL.DESCRIPTION)));
    }

    private static PlannedSession session(PlannedSessionRecord row) {
        return new PlannedSession(
                new PlannedSessionId(row.getId()),
                row.getPosition(),
                row.getWeek(),
                row.getDayOffset(),
                Optional.ofNullable(row.getStartsAtTime()),
                row.getMinutes(),
                SessionKind.valueOf(row.getKind()),
                row.getTitle(),
                row.getCounts());
    }

    private static AssignmentTemplate assignment(AssignmentTemplateRecord row, List<RubricCriterion> rubric) {
        return new AssignmentTemplate(
                new AssignmentTemplateId(row.getId()),
                row.getPosition(),
                row.getCode(),
                row.getTitle(),
                row.getBrief(),
                AssignmentKind.valueOf(row.getKind()),
                row.getWeek(),
                row.getDueDayOffset(),
                row.getDueTime(),
                row.getPassLevel(),
                rubric);
    }
}
