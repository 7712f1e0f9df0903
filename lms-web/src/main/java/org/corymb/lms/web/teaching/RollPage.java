package org.corymb.lms.web.teaching;

import java.util.List;
import org.corymb.lms.shared.SessionTime;
import org.corymb.lms.web.components.Choice;

/** The roll of a session. */
record RollPage(
        String id,
        String run,
        String title,
        SessionTime time,
        boolean closed,
        boolean cancelled,
        List<Person> people,
        List<Choice> guests,
        List<Choice> statuses,
        List<Choice> roles) {

    public int present() {
        return (int) people.stream().filter(Person::here).count();
    }

    public List<Choice> choices() {
        return people.stream()
                .map(person -> new Choice(person.id(), person.name()))
                .toList();
    }

    /**
     * One learner.
     *
     * @param key the letter that toggles, or nothing when letters run out
     * @param part whether the stay is shorter than the session
     */
    record Person(String key, String id, String name, String note, boolean here, boolean part) {}
}
