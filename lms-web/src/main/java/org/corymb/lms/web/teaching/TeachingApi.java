package org.corymb.lms.web.teaching;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.util.List;
import org.corymb.lms.cohort.RunRights;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.api.Part;
import org.corymb.lms.web.teaching.TeachingWeek.MeetingLine;
import org.corymb.lms.web.teaching.TeachingWeek.RunLine;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the person behind the token teaches. */
@RestController
@RequestMapping(path = "/api/v1/teaching", produces = "application/json")
class TeachingApi {
    private final TeachingWeek week;
    private final RunDoor door;
    private final Roster roster;

    TeachingApi(TeachingWeek week, RunDoor door, Roster roster) {
        this.week = week;
        this.door = door;
        this.roster = roster;
    }

    @GetMapping
    WeekJson week(Actor actor) {
        var page = week.of(actor.requireAccount());
        return new WeekJson(page.meetings().stream().map(MeetingJson::of).toList(), page.runs());
    }

    @GetMapping("/{code}/learners")
    Part<LearnerJson> learners(@PathVariable String code, @ParameterObject Part.Wish part, Actor actor) {
        var run = door.enter(actor, code, RunRights::seesRoster);
        return Part.of(roster.of(run.id()), part, learner -> learner.id().toString())
                .map(learner -> new LearnerJson(learner.id().toString(), learner.name()));
    }

    record WeekJson(List<MeetingJson> meetings, List<RunLine> runs) {}

    /** @param session the id that attendance is taken by */
    record MeetingJson(
            String session,
            String run,
            String title,
            String kind,
            String start,
            String end,
            String zone,
            boolean rollClosed,
            String joinUrl) {

        static MeetingJson of(MeetingLine meeting) {
            return new MeetingJson(
                    meeting.id(),
                    meeting.run(),
                    meeting.title(),
                    meeting.kind().name(),
                    ISO_OFFSET_DATE_TIME.format(meeting.time().start()),
                    ISO_OFFSET_DATE_TIME.format(meeting.time().end()),
                    meeting.time().zone().getId(),
                    meeting.rollClosed(),
                    meeting.joinUrl());
        }
    }

    record LearnerJson(String id, String name) {}
}
