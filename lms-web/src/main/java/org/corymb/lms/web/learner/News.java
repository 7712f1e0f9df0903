package org.corymb.lms.web.learner;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.corymb.lms.notice.Note;
import org.corymb.lms.notice.Notices;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.Times;
import org.corymb.lms.web.schedule.Words;
import org.springframework.stereotype.Component;

/** What happened to a learner lately, the newest first; the same that went out as mail. */
@Component
class News {
    private static final int MOST = 5;
    private static final Duration LATELY = Duration.ofDays(30);

    private final Notices notices;
    private final Clock clock;

    News(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** @param titles what the learner's runs are called, by code */
    List<NewsLine> of(Actor learner, Map<String, String> titles, Times times, Words words) {
        var since = clock.instant().minus(LATELY);
        return notices.of(learner, MOST).stream()
                .filter(note -> note.createdAt().isAfter(since))
                .map(note -> line(note, titles, times, words))
                .toList();
    }

    private static NewsLine line(Note note, Map<String, String> titles, Times times, Words words) {
        var run = note.facts().getOrDefault("run", "");
        var text = words.say("today.news." + note.kind(), titles.getOrDefault(run, run));
        return new NewsLine(times.dateOf(note.createdAt()), text, path(note, run));
    }

    private static String path(Note note, String run) {
        return switch (note.kind()) {
            case "badge-issued", "badge-signed-anew" ->
                "/credentials/" + note.facts().get("credential");
            case "enrolled" -> "/cohorts/" + run;
            default -> "/runs/" + run;
        };
    }
}
