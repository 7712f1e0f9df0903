package org.corymb.lms.web.teaching;

import java.text.Collator;
import java.util.List;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.enrolment.Enrolment;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.shared.AccountId;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The learners of a run by name. */
@Component
class Roster {
    private final Enrolments enrolments;
    private final Accounts accounts;

    Roster(Enrolments enrolments, Accounts accounts) {
        this.enrolments = enrolments;
        this.accounts = accounts;
    }

    /** Those who belong to the run, in the order of their names. */
    List<Learner> of(RunId run) {
        var seated = enrolments.roster(run).stream()
                .filter(enrolment -> enrolment.state().belongs())
                .map(Enrolment::learner)
                .toList();
        var names = accounts.names(seated);
        var collator = Collator.getInstance(LocaleContextHolder.getLocale());
        return seated.stream()
                .map(learner -> new Learner(learner, names.getOrDefault(learner, "")))
                .sorted((one, other) -> {
                    var byName = collator.compare(one.name(), other.name());
                    return byName != 0
                            ? byName
                            : one.id().value().compareTo(other.id().value());
                })
                .toList();
    }

    record Learner(AccountId id, String name) {}
}
