package org.corymb.lms.web.learner;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.requirement.Evaluation;
import org.corymb.lms.requirement.Evidence;
import org.corymb.lms.requirement.Evidence.Weight;
import org.corymb.lms.requirement.MissBudget;
import org.corymb.lms.web.components.Requirement;
import org.corymb.lms.web.components.Requirement.State;
import org.corymb.lms.web.components.SessionMark;
import org.corymb.lms.web.schedule.Sentences;
import org.corymb.lms.web.schedule.Words;

/**
 * How a learner stands in one run: the rule line by line, and how many sessions may still be missed.
 *
 * @param title the budget as a sentence; the empty text when the rule counts no sessions
 * @param why the rows of the record behind it, a sentence each
 */
record Standing(String title, String text, List<SessionMark> marks, List<Requirement> lines, List<String> why) {

    static Standing of(Evaluation evaluation, List<Session> sessions, Instant now, Sentences sentences, Words words) {
        var counting = evaluation
                .leaves()
                .filter(leaf -> leaf.budget().isPresent())
                .min(Comparator.comparingInt(leaf -> leaf.budget().orElseThrow().mayMiss()));
        return new Standing(
                counting.map(leaf -> sentences
                                .whole(leaf.budget().orElseThrow().sentence())
                                .replaceAll("\\.$", ""))
                        .orElse(""),
                counting.map(leaf -> text(leaf.budget().orElseThrow(), words)).orElse(""),
                counting.map(leaf -> marks(leaf, sessions, now)).orElse(List.of()),
                lines(evaluation, sentences),
                counting.stream()
                        .flatMap(leaf -> leaf.trail().stream())
                        .map(row -> sentences.whole(row.sentence()))
                        .toList());
    }

    private static String text(MissBudget budget, Words words) {
        var done = budget.attended() + budget.madeUp();
        return words.say(
                "standing.text",
                done,
                done + budget.missed(),
                budget.needed(),
                budget.sessions(),
                budget.left(),
                budget.open());
    }

    private static List<Requirement> lines(Evaluation evaluation, Sentences sentences) {
        var parts = evaluation.parts().isEmpty() ? List.of(evaluation) : evaluation.parts();
        return parts.stream()
                .map(part -> new Requirement(
                        part.satisfied() ? State.MET : part.have() > 0 ? State.PART : State.OPEN,
                        sentences.whole(part.sentence()),
                        sentences.whole(part.left()),
                        null))
                .toList();
    }

    private static List<SessionMark> marks(Evaluation leaf, List<Session> sessions, Instant now) {
        var weights = leaf.trail().stream().collect(toMap(Evidence::source, Evidence::weight, (one, other) -> one));
        var counted = sessions.stream()
                .filter(session -> weights.containsKey(session.id().toString()))
                .toList();
        var open = counted.stream()
                .filter(session -> weights.get(session.id().toString()) == Weight.OPEN)
                .toList();
        var next = open.stream()
                .filter(session -> session.time().end().toInstant().isAfter(now))
                .findFirst();
        var spare = open.reversed().stream()
                .limit(Math.max(0, leaf.budget().orElseThrow().mayMiss()))
                .collect(toSet());
        return counted.stream()
                .map(session -> new SessionMark(
                        session.title(),
                        switch (Objects.requireNonNull(weights.get(session.id().toString()))) {
                            case COUNTS -> SessionMark.State.YES;
                            case MADE_UP -> SessionMark.State.MADE;
                            case MISSED -> SessionMark.State.NO;
                            case OPEN ->
                                next.filter(session::equals).isPresent()
                                        ? SessionMark.State.NOW
                                        : spare.contains(session) ? SessionMark.State.SPARE : SessionMark.State.OPEN;
                        }))
                .toList();
    }
}
