package org.corymb.lms.web.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import org.corymb.lms.catalogue.AssignmentTemplate;
import org.corymb.lms.catalogue.OfferingVersion;
import org.corymb.lms.catalogue.PlannedSession;
import org.corymb.lms.web.catalogue.OfferingPage.Meeting;
import org.corymb.lms.web.catalogue.OfferingPage.Week;
import org.corymb.lms.web.schedule.Words;

/** Says the plan of a version week by week. */
final class PlanWords {
    private PlanWords() {}

    static List<Week> weeks(OfferingVersion version, Words words) {
        var meetings = version.sessions().stream().collect(groupingBy(PlannedSession::week, TreeMap::new, toList()));
        var work = version.assignments().stream().collect(groupingBy(AssignmentTemplate::week));
        return meetings.entrySet().stream()
                .map(week -> new Week(
                        week.getKey(),
                        week.getValue().stream()
                                .map(session -> meeting(session, words))
                                .toList(),
                        work.getOrDefault(week.getKey(), List.of()).stream()
                                .map(AssignmentTemplate::title)
                                .toList()))
                .toList();
    }

    private static Meeting meeting(PlannedSession session, Words words) {
        var kind = words.say("session.kind." + session.kind().name());
        return new Meeting(session.title(), words.say("offering.minutes", kind, session.minutes()));
    }
}
